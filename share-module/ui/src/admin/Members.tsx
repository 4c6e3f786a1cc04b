import { App as AntApp, Button, Empty, Form, Tag } from 'antd';
import { Select } from '../common/Select';
import { useState } from 'react';
import type { Unit } from '../api/types';
import { useApp } from '../app/context';
import { useLoad } from '../common/useLoad';
import { applyProblem } from '../forms/applyProblem';
import { useI18n } from '../i18n';
import { useAction } from './useAction';

const ROLES = ['supervisor', 'leader', 'liaison', 'officer', 'secretary', 'archivist', 'auditor'];

interface Props {
  unit: Unit;
  onChanged(unit: Unit): void;
}

/** Who belongs to the unit as what; a role is taken away where its tag is closed. */
export function Members({ unit, onChanged }: Props) {
  const { t, label } = useI18n();
  const { api } = useApp();
  const { modal } = AntApp.useApp();
  const { busy, run } = useAction();
  const people = unit.people ?? [];

  const leave = (userName: string, name: string, role: string) => {
    void modal.confirm({
      title: t('admin.member.remove', { person: name, role: label('role', role) }),
      okText: t('action.remove'),
      cancelText: t('action.cancel'),
      okButtonProps: { danger: true },
      onOk: () => run(async () => onChanged(await api.admin.leave(unit.code, userName, role))),
    });
  };

  return (
    <>
      {people.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('admin.member.none')} />
      )}
      <ul className="rf-records rf-members">
        {people.map(person => (
          <li key={person.userName}>
            <span className="rf-member-name">
              <bdi>{person.displayName}</bdi> <span className="rf-muted">{person.userName}</span>
            </span>
            <span>
              {person.roles.length === 0 && <span className="rf-muted">{t('admin.member.noRole')}</span>}
              {person.roles.map(role => (
                <Tag
                  key={role}
                  closable={{
                    'aria-label': t('admin.member.remove', {
                      person: person.displayName,
                      role: label('role', role),
                    }),
                  }}
                  onClose={event => {
                    event.preventDefault();
                    leave(person.userName, person.displayName, role);
                  }}
                >
                  {label('role', role)}
                </Tag>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <Joining unit={unit} busy={busy} run={run} onChanged={onChanged} />
    </>
  );
}

interface JoiningProps extends Props {
  busy: boolean;
  run: ReturnType<typeof useAction>['run'];
}

function Joining({ unit, busy, run, onChanged }: JoiningProps) {
  const { t, label } = useI18n();
  const { api } = useApp();
  const [form] = Form.useForm<{ userName: string; role: string }>();
  const [words, setWords] = useState('');
  const { data, loading } = useLoad(`people ${words}`, async signal => {
    // Waits until the typing pauses.
    await new Promise(resolve => setTimeout(resolve, 250));
    return signal.aborted ? undefined : api.admin.people(words, signal);
  });
  const required = (key: 'admin.member.person' | 'admin.member.role') => [
    { required: true, message: t('form.required', { label: t(key) }) },
  ];
  return (
    <Form
      form={form}
      layout="inline"
      className="rf-joining"
      onFinish={values =>
        void run(
          async () => {
            onChanged(await api.admin.join(unit.code, values));
            form.resetFields();
            setWords('');
          },
          error => applyProblem(form, error, path => ['userName', 'role'].includes(String(path[0]))),
        )
      }
    >
      <Form.Item name="userName" label={t('admin.member.person')} rules={required('admin.member.person')}>
        <Select
          className="rf-joining-person"
          showSearch
          filterOption={false}
          loading={loading}
          onSearch={setWords}
          placeholder={t('admin.member.find')}
          notFoundContent={loading ? t('admin.member.searching') : t('admin.member.notFound')}
          options={(data?.items ?? []).map(person => ({ value: person.userName, label: person.displayName }))}
          optionRender={option => (
            <span className="rf-option">
              <bdi>{option.label}</bdi>
              <span className="rf-muted">{option.value}</span>
            </span>
          )}
          popupMatchSelectWidth={260}
        />
      </Form.Item>
      <Form.Item name="role" label={t('admin.member.role')} rules={required('admin.member.role')}>
        <Select
          className="rf-joining-role"
          options={ROLES.map(role => ({ value: role, label: label('role', role) }))}
        />
      </Form.Item>
      <Button htmlType="submit" loading={busy}>
        {t('action.add')}
      </Button>
    </Form>
  );
}
