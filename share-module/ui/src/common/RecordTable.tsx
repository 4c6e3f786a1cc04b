import { Pagination, Table } from 'antd';
import { useI18n } from '../i18n';
import type { ColumnSet } from './columns';
import { PAGE_SIZES, type ListState } from './listState';
import { picking } from './picking';

interface Props<Row extends { id: string }> {
  state: ListState;
  columns: ColumnSet<Row>;
  shown: string[];
  rows: Row[];
  loading: boolean;
  selected: Row[];
  rowName(row: Row): string;
  onSelect(rows: Row[]): void;
  onState(change: Partial<ListState>): void;
}

/** The table of a list: sorted by its heads, its rows to be picked. */
export function RecordTable<Row extends { id: string }>(props: Props<Row>) {
  const i18n = useI18n();
  const { state, columns, shown } = props;
  return (
    <Table<Row>
      size="small"
      rowKey="id"
      columns={columns.table(shown, state.sort, i18n)}
      dataSource={props.rows}
      loading={props.loading}
      pagination={false}
      tableLayout="fixed"
      scroll={{ x: columns.width(shown) }}
      rowSelection={{
        selectedRowKeys: props.selected.map(row => row.id),
        preserveSelectedRowKeys: true,
        ...picking<Row>(i18n, props.rowName),
        onChange: (_, rows) => props.onSelect(rows),
      }}
      onChange={(_pagination, _filters, sorter) => {
        const one = Array.isArray(sorter) ? sorter[0] : sorter;
        props.onState({ page: 1, sort: columns.sortFrom(one?.columnKey, one?.order) });
      }}
    />
  );
}

interface PagerProps {
  state: ListState;
  total: number;
  wide: boolean;
  onState(change: Partial<ListState>): void;
}

export function Pager({ state, total, wide, onState }: PagerProps) {
  const { t } = useI18n();
  return (
    <Pagination
      className="rf-pager"
      current={state.page}
      pageSize={state.size}
      total={total}
      simple={!wide}
      showSizeChanger={wide}
      pageSizeOptions={[...PAGE_SIZES]}
      showTotal={wide ? (all, [from, to]) => t('ledger.range', { from, to, total: all }) : undefined}
      onChange={(page, size) => onState({ page: size === state.size ? page : 1, size })}
    />
  );
}
