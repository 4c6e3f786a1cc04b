import { Tabs, type TabsProps } from 'antd';

interface Props {
  className?: string;
  /** What the address asks for. */
  tab: string | null;
  onTab(tab: string): void;
  items: NonNullable<TabsProps['items']>;
}

/** The tabs of a page that keeps the shown one in its address; an address that names none of them shows the first. */
export function PageTabs({ className, tab, onTab, items }: Props) {
  const shown = items.find(each => each.key === tab) ?? items[0];
  return <Tabs className={className} activeKey={shown?.key} onChange={onTab} destroyOnHidden items={items} />;
}
