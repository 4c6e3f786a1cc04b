import { TreeSelect } from './Select';
import { useMemo } from 'react';
import type { Unit } from '../api/types';
import { useUnits } from '../app/reference';

export interface TreeNode {
  value: string;
  title: string;
  children: TreeNode[];
}

/** The flat list as a tree; with `root`, only what lies below that unit. */
export function unitTree(units: readonly Unit[], root?: string): TreeNode[] {
  const nodes = new Map(
    units.map(unit => [unit.code, { value: unit.code, title: unit.name, children: [] } as TreeNode]),
  );
  const tops: TreeNode[] = [];
  for (const unit of units) {
    const node = nodes.get(unit.code);
    const parent = unit.parent === null ? undefined : nodes.get(unit.parent);
    if (node !== undefined) {
      (parent?.children ?? tops).push(node);
    }
  }
  return root === undefined ? tops : (nodes.get(root)?.children ?? []);
}

interface Props {
  id?: string;
  value?: string | string[] | null;
  onChange?: (value: never) => void;
  multiple?: boolean;
  placeholder?: string;
  below?: string;
  disabled?: boolean;
  status?: 'error';
  'aria-label'?: string;
}

export function UnitPicker({ multiple = false, below, value, onChange, ...rest }: Props) {
  const units = useUnits();
  const tree = useMemo(() => unitTree(units, below), [units, below]);
  const top = useMemo(() => tree.map(node => node.value), [tree]);
  return (
    <TreeSelect<string | string[] | undefined>
      key={tree.length}
      className="rf-wide"
      treeData={tree}
      value={value ?? undefined}
      multiple={multiple}
      onChange={chosen => onChange?.(chosen as never)}
      showSearch
      allowClear
      treeNodeFilterProp="title"
      treeDefaultExpandedKeys={top}
      maxTagCount="responsive"
      popupMatchSelectWidth={false}
      styles={{ popup: { root: { minWidth: 280, maxWidth: '92vw' } } }}
      listHeight={320}
      {...rest}
    />
  );
}
