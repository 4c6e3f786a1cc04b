import { Alert, App as AntApp, Button, DatePicker, Form, Input, Skeleton, Table, Tag } from 'antd';
import { Choices } from '../common/Choices';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import type { CalendarDay } from '../api/types';
import { useApp } from '../app/context';
import { useRefresh } from '../app/reference';
import { ErrorState } from '../common/ErrorState';
import { useLoad } from '../common/useLoad';
import { applyProblem } from '../forms/applyProblem';
import { useI18n } from '../i18n';
import { useAction } from './useAction';

interface Entry {
  date: Dayjs | null;
  working: boolean;
  name?: string;
}

/** The holidays and worked weekends of a year; what is entered here stands above what is shipped. */
export function CalendarTab() {
  const { t } = useI18n();
  const { api } = useApp();
  const { message } = AntApp.useApp();
  const refresh = useRefresh();
  const [year, setYear] = useState(() => dayjs().year());
  const [form] = Form.useForm<Entry>();
  const { busy, run } = useAction();
  const { data, error, loading, reload } = useLoad(String(year), signal => api.admin.calendar(year, signal));

  const changed = () => {
    void message.success(t('admin.saved'));
    reload();
    refresh();
  };
  const enter = (values: Entry) =>
    run(
      async () => {
        const day = values.date?.format('YYYY-MM-DD') ?? '';
        await api.admin.enterDay(day, { working: values.working, name: values.name?.trim() || null });
        form.resetFields();
        changed();
      },
      failure => applyProblem(form, failure, path => ['date', 'working', 'name'].includes(String(path[0]))),
    );
  const takeBack = (day: CalendarDay) =>
    run(async () => {
      await api.admin.takeDayBack(day.date);
      changed();
    });

  if (error !== null && data === undefined) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  return (
    <>
      <div className="rf-admin-bar">
        <DatePicker
          picker="year"
          allowClear={false}
          value={dayjs(`${year}-01-01`)}
          onChange={day => setYear(day.year())}
          aria-label={t('admin.calendar.year')}
        />
        {data !== undefined && !loading && (
          <span className="rf-muted">{t('admin.calendar.count', { count: data.days.length })}</span>
        )}
      </div>
      {data !== undefined && !data.known && (
        <Alert className="rf-gap" type="warning" showIcon message={t('admin.calendar.unknown', { year })} />
      )}
      <Form
        form={form}
        layout="inline"
        className="rf-panel rf-joining"
        initialValues={{ working: false }}
        onFinish={values => void enter(values)}
      >
        <Form.Item
          name="date"
          label={t('admin.calendar.date')}
          rules={[{ required: true, message: t('form.required', { label: t('admin.calendar.date') }) }]}
        >
          <DatePicker />
        </Form.Item>
        <Form.Item name="working" label={t('admin.calendar.kind')}>
          <Choices
            aria-label={t('admin.calendar.kind')}
            optionType="button"
            options={[
              { value: false, label: t('admin.calendar.free') },
              { value: true, label: t('admin.calendar.worked') },
            ]}
          />
        </Form.Item>
        <Form.Item name="name" label={t('admin.calendar.name')}>
          <Input maxLength={50} />
        </Form.Item>
        <Button htmlType="submit" loading={busy}>
          {t('admin.calendar.enter')}
        </Button>
      </Form>
      {data === undefined ? (
        <Skeleton active />
      ) : (
        <Table<CalendarDay>
          rowKey="date"
          size="small"
          loading={loading}
          dataSource={data.days}
          pagination={false}
          scroll={{ x: 'max-content' }}
          columns={[
            {
              title: t('admin.calendar.date'),
              dataIndex: 'date',
              render: (date: string) => `${date} ${dayjs(date).format('ddd')}`,
            },
            {
              title: t('admin.calendar.kind'),
              dataIndex: 'working',
              render: (working: boolean) => (
                <Tag color={working ? 'blue' : 'green'}>
                  {t(working ? 'admin.calendar.worked' : 'admin.calendar.free')}
                </Tag>
              ),
            },
            {
              title: t('admin.calendar.name'),
              dataIndex: 'name',
              render: (name: string | null) => <bdi>{name}</bdi>,
            },
            {
              title: t('admin.calendar.source'),
              dataIndex: 'entered',
              render: (entered: boolean) => t(entered ? 'admin.calendar.entered' : 'admin.calendar.shipped'),
            },
            {
              key: 'actions',
              render: (_, day) => (
                <>
                  <Button
                    type="link"
                    size="small"
                    onClick={() =>
                      form.setFieldsValue({
                        date: dayjs(day.date),
                        working: day.working,
                        name: day.name ?? undefined,
                      })
                    }
                  >
                    {t('action.edit')}
                  </Button>
                  {day.entered && (
                    <Button type="link" size="small" disabled={busy} onClick={() => void takeBack(day)}>
                      {t('admin.calendar.takeBack')}
                    </Button>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
    </>
  );
}
