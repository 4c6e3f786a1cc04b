import type { AvailableStep } from '../api/orderTypes';
import { useApp } from '../app/context';
import { StepForm } from '../common/StepForm';
import { stepBody } from '../forms/stepBody';
import { StepFields } from '../forms/StepFields';
import { useI18n } from '../i18n';
import type { ProblemRecord } from './types';

interface Props {
  problem: ProblemRecord;
  step: AvailableStep;
  onClose(): void;
  onDone(problem: ProblemRecord): void;
  onStale(): void;
}

export function ProblemStepDrawer({ problem, step, ...rest }: Props) {
  const { label } = useI18n();
  const { api } = useApp();
  return (
    <StepForm
      step={step}
      name={label('problemStep', step.step, step.title)}
      width={560}
      subject={<bdi>{problem.description}</bdi>}
      body={values => stepBody(step.step, step.fields, values)}
      send={(body, key) => api.problems.step(problem.id, problem.version, body, key)}
      {...rest}
    >
      <StepFields step={step.step} fields={step.fields} onUploaded={() => undefined} />
    </StepForm>
  );
}
