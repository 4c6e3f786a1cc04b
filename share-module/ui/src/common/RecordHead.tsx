import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useI18n } from '../i18n';

interface Props {
  /** The heading's id, by which the page is named. */
  id: string;
  /** The list that the record stands in. */
  list: { to: string; name: string };
  /** What tells the record from the others of its list: its number, or who it is about. */
  here: string;
  title: string;
  /** Its light, state and whatever else is seen at a glance. */
  marks: ReactNode;
  /** What has to be known before anything else is read. */
  children?: ReactNode;
}

/** The head of every record's page: where one is, what it is, how it stands. */
export function RecordHead({ id, list, here, title, marks, children }: Props) {
  const { t } = useI18n();
  return (
    <header className="rf-order-head">
      <nav className="rf-crumbs" aria-label={t('order.crumbs')}>
        <Link to={list.to}>{list.name}</Link>
        <span aria-hidden="true"> / </span>
        <bdi>{here}</bdi>
      </nav>
      <h1 id={id}>
        <bdi>{title}</bdi>
      </h1>
      <div className="rf-order-marks">{marks}</div>
      {children}
    </header>
  );
}

interface SaidProps {
  type: 'info' | 'warning' | 'error';
  message: string;
  reason: string;
}

/** Something that somebody said about the record, with their own words. */
export function Said({ type, message, reason }: SaidProps) {
  return (
    <Alert
      type={type}
      showIcon
      message={message}
      description={<bdi className="rf-text-block">{reason}</bdi>}
    />
  );
}
