import type { AvailableStep, Order } from '../api/orderTypes';
import { useApp } from '../app/context';
import { StepForm } from '../common/StepForm';
import { initialValues, stepBody } from '../forms/stepBody';
import { StepFields } from '../forms/StepFields';
import { useI18n } from '../i18n';

interface Props {
  order: Order;
  step: AvailableStep;
  onClose(): void;
  onDone(order: Order): void;
  onStale(): void;
  onUploaded(): void;
}

export function StepDrawer({ order, step, onUploaded, ...rest }: Props) {
  const { t, label } = useI18n();
  const { api } = useApp();
  return (
    <StepForm
      step={step}
      name={label('step', step.step, step.title)}
      subject={
        <>
          <bdi>{order.number ?? t('order.noNumber')}</bdi> <bdi>{order.title}</bdi>
        </>
      }
      asked={label('ask', step.step, '')}
      initial={initialValues(step.fields)}
      body={values => stepBody(step.step, step.fields, values)}
      send={(body, key) => api.step(order.id, order.version, body, key)}
      {...rest}
    >
      <StepFields step={step.step} fields={step.fields} order={order} onUploaded={onUploaded} />
    </StepForm>
  );
}
