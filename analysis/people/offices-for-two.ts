/** Words before and behind the “and” of an office's name, in lower case: “Fish and Wildlife Service”. */
const PAIRS = `
  aeronautics space, alcohol gaming, alcohol tobacco, arts sciences, business trade, centers prevention, climate
  energy, commerce industry, control prevention, customs border, customs excise, defense security, education labor,
  education skills, energy commerce, environment energy, family social, fire rescue, firearms explosives, fish game,
  fish wildlife, food agriculture, food drug, foreign commonwealth, forestry fire, health human, health safety, health
  social, highways transport, housing urban, immigration customs, immigration naturalization, justice human, law
  justice, licensing regulatory, management budget, oceanic atmospheric, parks recreation, parks wildlife, planning
  zoning, police crime, police fire, research development, revenue customs, safety health, science technology,
  securities exchange, standards technology, trade industry, trade investment, transport environment, water power,
  water sewer, ways means, work pensions
`;

const OFFICES_FOR_TWO = new Set(PAIRS.split(',').map((pair) => pair.trim().replace(/\s+/u, ' ')));

/** Whether an “and” between two words joins what one office is for. In lower case. */
export function isOfficeForTwo(before: string, behind: string): boolean {
  return OFFICES_FOR_TWO.has(`${before} ${behind}`);
}
