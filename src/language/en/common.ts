import { setOf } from '../words.ts';

export const common: ReadonlySet<string> = setOf(`
  about above according across added after again against ahead almost along already also
  although always among amid another anything around asked away back became because become been
  before began behind being believe below best better between both bring brought call called
  came cannot carried case cases cause change clear close come comes coming could country
  current currently days decision despite didn't different does doesn't doing done don't down
  during each earlier early either else end ended enough even ever every everything expected
  face fact far few final find first five following former found four from full further gave
  general give given going good government great group groups half hand happened hard have
  having hear held help here high hold home hour hours however important include included
  including inside instead into issue issues just keep kept know known large largest last late
  later latest lead leader leaders least leave left less life like likely line little live local
  long longer look looking lost made main major make makes making many matter might million
  minister moment month months more morning most move much must national nearly need needed
  needs never next night nothing number office official officials often once only open order
  other others outside over part past people place plan plans point possible present president
  press problem public question quickly really reason recent recently released remain remained
  report reported reporters reports response rest result right running said same saying says
  second security seen sent seven several should show showed shows side similar since situation
  small some someone something soon spokesman spokesperson spokeswoman staff start started state
  statement states still stop such support sure take taken taking tell than thanks that their
  them themselves then there these they thing things think third this those though thought
  thousands three through time times today together told took toward towards trying turn turned
  under until upon used using very want wanted wants ways week weeks well went were what when
  where whether which while whole whose will with within without word words work worked working
  world would wouldn't wrote year years yesterday young your monday tuesday wednesday thursday
  friday saturday sunday`);
