import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ListTable } from '../src/common/ListTable';

interface Row {
  id: string;
  name: string;
  unit: string;
  children?: Row[];
}

const ROWS: Row[] = [
  { id: '1', name: '甲', unit: '云砚街道', children: [{ id: '1-1', name: '甲之一', unit: '砚台里社区' }] },
  { id: '2', name: '乙', unit: '青笠街道' },
  { id: '3', name: '丙', unit: '望榆街道' },
];
const COLUMNS = [
  { title: '标题', card: 'title' as const, dataIndex: 'name' },
  { title: '单位', dataIndex: 'unit' },
];

function onWidth(pixels: number): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: pixels >= Number(/\d+/.exec(query)?.[0] ?? 0),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

afterEach(cleanup);

it('is a card a row on a phone, with what lies below a row after it', () => {
  onWidth(390);
  render(<ListTable<Row> rowKey="id" columns={COLUMNS} dataSource={ROWS} pagination={false} />);
  expect(screen.queryByRole('table')).toBeNull();
  const cards = screen.getAllByRole('listitem');
  expect(cards.map(card => card.querySelector('.rf-card-title')?.textContent)).toEqual([
    '甲',
    '甲之一',
    '乙',
    '丙',
  ]);
  expect(within(cards[1] as HTMLElement).getByText('砚台里社区')).toBeTruthy();
});

it('pages by itself where the whole list is here', () => {
  onWidth(390);
  render(<ListTable<Row> rowKey="id" columns={COLUMNS} dataSource={ROWS} pagination={{ pageSize: 2 }} />);
  expect(screen.queryByText('丙')).toBeNull();
  fireEvent.click(screen.getByTitle(/下一页|Next Page/));
  expect(screen.getByText('丙')).toBeTruthy();
  expect(screen.queryByText('乙')).toBeNull();
});

it('picks rows on a phone as the table does', () => {
  onWidth(390);
  const picked = vi.fn();
  render(
    <ListTable<Row>
      rowKey="id"
      columns={COLUMNS}
      dataSource={ROWS}
      pagination={false}
      rowSelection={{
        selectedRowKeys: ['2'],
        onChange: picked,
        getCheckboxProps: row => ({ disabled: row.id === '3' }),
      }}
    />,
  );
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect(boxes.map(box => [box.checked, box.disabled])).toEqual([
    [false, false],
    [false, false],
    [true, false],
    [false, true],
  ]);
  fireEvent.click(boxes[0] as HTMLInputElement);
  expect(picked.mock.calls[0]?.[0]).toEqual(['2', '1']);
  expect((picked.mock.calls[0]?.[1] as Row[]).map(row => row.name)).toEqual(['甲', '乙']);
});
