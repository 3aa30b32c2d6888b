import { wordList } from '../word-list.ts';

/** Given names that nearly always are a woman's, in lower case; from general knowledge of names in English news. */
export const FEMALE_NAMES = wordList(`
  abigail ada adele adriana agnes aisha aishwarya alejandra alexandra alexandria alexis alice alicia alina alison
  allison alma alyssa amal amanda amara amber amelia amina amy ana anastasia andrea angela angelica angelina angie
  anita ann anna anne annette annie antonia april ariana arlene ashley astrid audrey aurora ava barbara beatrice
  beatriz becky bella bernadette bernice beth bethany betsy betty beverly bianca bonnie brenda bridget britney
  brittany brooke caitlin camila camille candace candice carla carly carmen carol carole carolina caroline carolyn
  carrie catherine cathy cecilia celeste celia charlene charlotte chelsea cheryl chloe christina christine ciara cindy
  claire clara clarissa claudia colleen connie constance courtney crystal cynthia daisy daniela danielle daphne
  darlene dawn deanna debbie deborah debra delia denise diana diane dianne dolores donna dora doris dorothy edith
  eileen elaine eleanor elena elisa elise elisabeth elizabeth ella ellen ellie eloise elsa emilia emily emma erica
  erika erin esmeralda esperanza estelle esther eva eve evelyn faith fatima felicia fernanda fiona florence frances
  francesca gabriela gabrielle gail gemma georgia geraldine gertrude gina giovanna gisele gladys glenda gloria grace
  greta gretchen guadalupe gwen hannah harriet hazel heather heidi helen helena helga hilary hillary holly hope ida
  ilana imani ines ingrid irene iris irina isabel isabella isabelle ivanka jackie jacqueline jaime jamila jana jane
  janelle janet janice janine jasmine jean jeanne jeannette jenna jennifer jenny jessica jill jo joan joanna joanne
  jocelyn jodi johanna josefina josephine joy joyce juana juanita judith judy julia juliana julie juliet june kamala
  karen karin karla kate katelyn katharine katherine kathleen kathryn kathy katie katrina kay kayla kelly kelsey
  kendra kerry khadija kim kimberly kirsten kristen kristin kristina krista laila lana lara larissa latoya laura
  laurel lauren laurie layla lea leah leila lena leslie leticia lillian lily linda lindsay lindsey lisa liz liza lois
  lola lorena loretta lori lorraine louise lucia lucille lucinda lucy luisa luz lydia lynn lynne mabel mackenzie
  madeleine madeline madison mae maggie malala mandy manuela marcia margaret margarita margo marguerite maria mariah
  mariam mariana marianne marie marilyn marina marisa marissa marjorie marlene marsha marta martha mary maryam matilda
  maura maureen maxine maya megan meghan melania melanie melinda melissa mercedes meredith mia michele michelle
  mildred mina mindy miranda miriam mollie molly monica monique muriel myra nadia nadine nancy naomi natalia natalie
  natasha nell nicole nikki nina noelle nora noreen norma octavia olga olivia ophelia paige pam pamela patricia patsy
  patty paula paulina pauline pearl peggy penelope penny petra phoebe phyllis polly priscilla priya rachel ramona
  raquel rebecca regina renata renee rhonda rita roberta robin robyn rochelle rosa rosalie rosalind rosalyn rose
  rosemary rosie roxanne ruby ruth sabrina sadie sally samantha sandra sara sarah sasha savannah selena selma serena
  shannon sharon sheila shelby shelley shelly sheri sherry shirley sierra silvia simone sofia sonia sonja sophia
  sophie stacey stacy stella stephanie sue susan susana susanna susanne suzanne suzy sylvia tamara tammy tania tanya
  tara tatiana teresa teri terri tess tessa thelma theresa therese tiffany tina toni tonya tracey tricia trudy ursula
  valentina valerie vanessa vera verna veronica vicki vicky victoria viola violet virginia vivian viviana wanda wendy
  whitney wilma winifred winona xiomara yasmin yesenia yolanda yvette yvonne zainab zara zoe ayanna naureen nafeesa
  keisha lakisha tamika tulsi nimrata mitzi marjory marlee jody condoleezza huma cokie kellyanne anneliese annika
  gwendolyn
`);

/** Given names that nearly always are a man's, in lower case. */
export const MALE_NAMES = wordList(`
  aaron abdul abdullah abraham adam adrian ahmad ahmed aidan al alan albert alberto alec alejandro alex alexander
  alexei alfonso alfred alfredo ali allan allen alonzo alvin amir amos anders andre andreas andres andrew andy angelo
  angus anthony antoine anton antonio antony archie armando arnold art arthur arturo asher augustus austin barack
  barney barry bart basil ben benedict benjamin bennett benny bernard bernie bert bill billy blake bob bobby boris
  boyd brad bradley brandon brendan brent brett brian bruce bruno bryan bryce byron caleb calvin cameron carl carlos
  carlton carter cecil cedric cesar chad charles charlie chester chip chris christian christoph christopher chuck
  clarence clark claude clay clayton clifford clint clinton clyde cody colin conor conrad cory craig curt curtis cyril
  cyrus dale damian damon dan daniel danny darin darrell darren darryl dave david davis dean dennis denis derek
  derrick desmond devin diego dimitri dominic don donald donnie doug douglas drew duane duncan dustin dwayne dwight
  dylan earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott ellis elmer elon elvis emanuel
  emil emilio emmanuel enrique eric erik ernest ernesto ernie erwin ethan eugene evan everett ezra felipe felix
  fernando fidel floyd francis francisco franco frank franklin fred freddie frederick friedrich gabriel garrett gary
  gavin gene geoff geoffrey george gerald gerard gerardo gilbert giovanni glen glenn gordon graham grant greg gregg
  gregory guillermo gus gustavo guy hakeem hal hamid hamza hank hans harold harrison harry harvey hassan hector
  heinrich henri henrik henry herbert herman hiroshi homer horace howard hugh hugo hussein ian ibrahim ignacio igor
  irving isaac isaiah ismail israel ivan jack jackson jacob jacques jaime jake jamal james jamie jan jared jason
  javier jay jeff jefferson jeffrey jerome jeremy jerry jesse jesus jim jimmy joao joaquin joe joel johan john johnny
  jon jonah jonas jonathan jordan jorge jose josef joseph josh joshua juan judd jude jules julian julio julius justin
  kareem karl keith ken kenneth kenny kent kevin khalid kirk klaus kofi konstantin kurt kyle lamar lance larry lars
  laurence lawrence lee len leo leon leonard leonardo leroy lester lewis liam lionel lloyd logan lorenzo lou louis
  luca lucas luigi luis luke luther lyle mahmoud malcolm manny manuel marc marcel marco marcus mario marion mark
  marlon marshall martin marty marvin mason mathew matt matteo matthew maurice mauricio max maxwell mehmet mel melvin
  michael miguel mike mikhail milo milton mitch mitchell mitt mohamed mohammad mohammed morgan moritz morris moses
  muhammad mustafa myron nate nathan nathaniel ned neil nelson newt nicholas nick nicolas nigel nils noah noel norman
  olaf oleg oliver omar orlando orville oscar osama otto owen pablo pascal patrick paul pedro percy pete peter phil
  philip philippe phillip pierre piotr quentin rafael raj ralph ramon randall randy rashad raul ray raymond reggie
  reginald reince rene rex ricardo richard rick ricky rob robert roberto rod roderick rodney rodrigo roger roland rolf
  roman ron ronald ronnie rory ross roy ruben rudolph rudy rupert russ russell rusty ryan salvador sam sami samir
  samuel santiago saul scott sean sebastian serge sergei sergey sergio seth shane shaun shawn sheldon sidney simon
  solomon spencer stan stanley stefan stephen sterling steve steven stewart stuart sven ted terence terrence theo
  theodore thom thomas tim timothy tobias toby todd tom tommy tony travis trent trevor tyler ulrich umar vaughn vernon
  victor vince vincent vladimir wade wallace walt walter warren wayne wesley wilbur wilfred will willard william
  willie wilson winston wolfgang woodrow xavier yusuf yves zach zachary zack jean-claude jean-luc jean-marc jean-marie
  jean-paul jean-pierre barnaby orrin preet cornell tyrone darnell deshawn jermaine terrance
`);
