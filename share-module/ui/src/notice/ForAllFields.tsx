import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useUnits } from '../app/reference';
import { UnitPicker } from '../common/UnitPicker';
import { WorkdayPicker } from '../common/WorkdayPicker';
import { useI18n } from '../i18n';
import { withForAll, type ForAll, type ItemValues } from './draft';
import { answersFor } from './people';

/** Units, deadline and requirement filled in once for all problems of the form. */
export function ForAllFields({ below }: { below?: string }) {
  const { t } = useI18n();
  const form = Form.useFormInstance();
  const units = useUnits();
  const [all, setAll] = useState<ForAll>({});
  const apply = () => {
    const items = (form.getFieldValue('problems') ?? []) as ItemValues[];
    form.setFieldValue(
      'problems',
      withForAll(items, all, unit => answersFor(units, unit)),
    );
    // What was missing before is not missing any more; what still is will be told on saving.
    form.setFields(
      form
        .getFieldsError()
        .filter(field => field.errors.length > 0)
        .map(field => ({ name: field.name, errors: [] })),
    );
    setAll({});
  };
  return (
    <fieldset className="rf-section">
      <legend>{t('notice.forAll')}</legend>
      <p className="rf-muted">{t('notice.forAllHint')}</p>
      <div className="rf-two">
        <Form.Item label={t('notice.leadUnits')} htmlFor="notice-all-units">
          <UnitPicker
            id="notice-all-units"
            multiple
            below={below}
            value={all.units ?? []}
            onChange={(chosen: string[]) => setAll({ ...all, units: chosen })}
          />
        </Form.Item>
        <Form.Item label={t('notice.deadline')} htmlFor="notice-all-deadline">
          <WorkdayPicker
            id="notice-all-deadline"
            future
            value={all.deadline}
            onChange={day => setAll({ ...all, deadline: day })}
          />
        </Form.Item>
      </div>
      <Form.Item label={t('notice.measures')} htmlFor="notice-all-measures">
        <Input.TextArea
          id="notice-all-measures"
          autoSize={{ minRows: 1, maxRows: 6 }}
          maxLength={4000}
          value={all.requiredMeasures}
          onChange={event => setAll({ ...all, requiredMeasures: event.target.value })}
        />
      </Form.Item>
      <Button
        onClick={apply}
        disabled={(all.units ?? []).length === 0 && !all.deadline && !all.requiredMeasures?.trim()}
      >
        {t('notice.forAllApply')}
      </Button>
    </fieldset>
  );
}
