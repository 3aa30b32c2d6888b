import { mostOf, totalOf, type Criterion, type Level, type Marks, type Rubric } from '../../model/rubric.ts';

interface RubricMarksProps {
  rubric: Rubric;
  marks: Marks;
  onMark: (criterion: Criterion, level: Level | null) => void;
}

/** What a set is given under each criterion of the rubric, and the sum. */
export function RubricMarks({ rubric, marks, onMark }: RubricMarksProps) {
  const total = totalOf(rubric, marks);
  return (
    <div className="rubric-marks">
      {rubric.map((criterion) => (
        <CriterionMarks key={criterion.id} criterion={criterion} given={marks[criterion.id]} onMark={onMark} />
      ))}
      <p>
        <strong>
          {total ?? '–'} of {mostOf(rubric)} points
        </strong>
      </p>
    </div>
  );
}

interface CriterionMarksProps extends Pick<RubricMarksProps, 'onMark'> {
  criterion: Criterion;
  given: Level | undefined;
}

function CriterionMarks({ criterion, given, onMark }: CriterionMarksProps) {
  const { id, name, levels } = criterion;
  const isOld = given && !levels.some((level) => isSame(level, given));
  return (
    <fieldset>
      <legend>{name}</legend>
      {levels.map((level) => (
        <label key={level.name}>
          <input
            type="radio"
            name={id}
            checked={given !== undefined && isSame(level, given)}
            onChange={() => onMark(criterion, level)}
          />{' '}
          {level.name} <span className="quiet">{level.points}</span>
        </label>
      ))}
      {given && (
        <button type="button" className="link" onClick={() => onMark(criterion, null)}>
          Take away
        </button>
      )}
      {isOld && (
        <p className="quiet">
          Given before the rubric was changed: {given.name}, {given.points}
        </p>
      )}
    </fieldset>
  );
}

function isSame(one: Level, other: Level): boolean {
  return one.name === other.name && one.points === other.points;
}
