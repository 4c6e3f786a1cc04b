import { PlusOutlined } from '@ant-design/icons';
import { Button, Empty, Input, Skeleton, Tree } from 'antd';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Unit } from '../api/types';
import { useApp } from '../app/context';
import { useRefresh, useUnits } from '../app/reference';
import { ErrorState } from '../common/ErrorState';
import { unitTree, type TreeNode } from '../common/UnitPicker';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import { Members } from './Members';
import { NewUnitDrawer } from './NewUnitDrawer';
import { NumberTemplateForm } from './NumberTemplateForm';
import { UnitForm } from './UnitForm';

/** The branches of the tree in which some title has the words. */
export function withWords(nodes: readonly TreeNode[], words: string): TreeNode[] {
  return nodes.flatMap(node => {
    const children = withWords(node.children, words);
    return node.title.includes(words) || node.value.includes(words)
      ? [node]
      : children.length > 0
        ? [{ ...node, children }]
        : [];
  });
}

interface Branch {
  key: string;
  title: string;
  children: Branch[];
}

function branches(nodes: readonly TreeNode[]): Branch[] {
  return nodes.map(node => ({ key: node.value, title: node.title, children: branches(node.children) }));
}

function keysOf(nodes: readonly TreeNode[]): string[] {
  return nodes.flatMap(node => [node.value, ...keysOf(node.children)]);
}

export function UnitsTab() {
  const { t } = useI18n();
  const units = useUnits();
  const refresh = useRefresh();
  const [parameters, setParameters] = useSearchParams();
  const [words, setWords] = useState('');
  const [making, setMaking] = useState(false);
  const [opened, setOpened] = useState<string[] | null>(null);
  const chosen = parameters.get('unit');

  const whole = useMemo(() => unitTree(units), [units]);
  const tree = useMemo(() => (words === '' ? whole : withWords(whole, words)), [whole, words]);
  const expanded = words !== '' ? keysOf(tree) : (opened ?? whole.map(node => node.value));
  const choose = (code: string) => setParameters({ tab: 'units', unit: code }, { replace: true });

  return (
    <div className="rf-admin-units">
      <div className="rf-admin-tree">
        <div className="rf-admin-tree-head">
          <Input
            allowClear
            value={words}
            onChange={event => setWords(event.target.value.trim())}
            placeholder={t('admin.unit.find')}
            aria-label={t('admin.unit.find')}
          />
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => setMaking(true)}>
            {t('admin.unit.new')}
          </Button>
        </div>
        <Tree<Branch>
          blockNode
          treeData={branches(tree)}
          selectedKeys={chosen === null ? [] : [chosen]}
          expandedKeys={expanded}
          onExpand={keys => setOpened(keys.map(String))}
          onSelect={keys => keys[0] !== undefined && choose(String(keys[0]))}
          titleRender={node => <bdi>{node.title}</bdi>}
        />
      </div>
      {chosen === null ? (
        <Empty className="rf-admin-none" description={t('admin.unit.choose')} />
      ) : (
        <OneUnit key={chosen} code={chosen} onChanged={refresh} />
      )}
      {making && (
        <NewUnitDrawer
          parent={chosen}
          onClose={() => setMaking(false)}
          onMade={unit => {
            setMaking(false);
            refresh();
            choose(unit.code);
          }}
        />
      )}
    </div>
  );
}

function OneUnit({ code, onChanged }: { code: string; onChanged(): void }) {
  const { t } = useI18n();
  const { api } = useApp();
  const { data: unit, error, reload, setData } = useLoad(code, signal => api.admin.unit(code, signal));
  if (error !== null && unit === undefined) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  if (unit === undefined) {
    return <Skeleton active />;
  }
  const changed = (next: Unit) => {
    setData(next);
    onChanged();
  };
  return (
    <div className="rf-admin-unit">
      <section className="rf-panel">
        <h2>
          <bdi>{unit.name}</bdi> <span className="rf-muted">{unit.code}</span>
        </h2>
        <UnitForm unit={unit} onChanged={changed} />
      </section>
      <section className="rf-panel">
        <h2>{t('admin.members')}</h2>
        <Members unit={unit} onChanged={changed} />
      </section>
      {unit.supervising && (
        <section className="rf-panel">
          <h2>{t('admin.template')}</h2>
          <NumberTemplateForm unit={unit} />
        </section>
      )}
    </div>
  );
}
