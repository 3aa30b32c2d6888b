/** Openers by which a writer argues with what stands before. */
export const ARGUMENT_OPENERS = `
but / and / yet / so / or / because / still / of course / after all / then again / even / either way / in other words / worse / thus / therefore /
hence / for / now / well / yes / no / sure / granted / besides / moreover / furthermore / indeed / in fact / rather / true / to be sure / on the contrary /
on the other hand / at the end of the day / all of this / all this / in the end / as a result / even if / even so / even though / if / let / perhaps / maybe / only /
ultimately / clearly / obviously / make no mistake / simply put / put simply / for all / despite all / to that end / consider / imagine / look at / think of /
remember / forget / never mind / not that / in truth / in reality / in short / not only / just as / nothing / never / without / whether / while
`;

/** Openers that point at something in order to say what it is. */
export const POINTING_OPENERS = `
this / that / these / those / such / what / that's / it's / there's / these are / here is / here's / why / how / who / one of the most / the best / the worst /
the only / the most / the real / the truth / the problem / the point / the question / the answer / the fact / the result / the reality / the irony / the key / the reason
`;

/** A writer who speaks of “we” and “you” argues. “I” tells deeds as often, and is left out. */
export const ADDRESS = "we we're we've we'd we'll us our ours ourselves you your yours you're you've you'd you'll";

export const NEGATIONS = `
no not never nothing nobody none nor neither cannot can't won't don't doesn't didn't isn't aren't wasn't weren't couldn't wouldn't shouldn't
haven't hasn't hadn't
`;

export const SWEEPING = 'all every everyone everything everybody always only any anyone anything whole entire';

export const PRESENT_COPULAS = "is are isn't aren't it's that's there's they're he's she's what's who's here's";

/** Irregular pasts that tell deeds; those in -ed are known by their ending. */
export const COMMON_PASTS =
  'was were had did made went came took got gave began held found left led met ran sent won lost paid sold grew rose fell';
