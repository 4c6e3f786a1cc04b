import type { CheckboxProps, TableProps } from 'antd';
import { cloneElement, isValidElement, type ReactElement } from 'react';
import type { I18n } from '../i18n';

/** What the boxes by which rows of a table are picked are called, for those who only hear them. */
export function picking<Row>(
  { t }: Pick<I18n, 't'>,
  name: (row: Row) => string,
): NonNullable<TableProps<Row>['rowSelection']> {
  return {
    columnWidth: 36,
    getCheckboxProps: row =>
      ({ 'aria-label': t('list.pick', { name: name(row) }) }) as Partial<CheckboxProps>,
    columnTitle: box =>
      isValidElement(box)
        ? cloneElement(box as ReactElement<{ 'aria-label'?: string }>, { 'aria-label': t('list.pickAll') })
        : box,
  };
}
