import { MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Skeleton } from 'antd';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useApp } from '../app/context';
import { ErrorState } from '../common/ErrorState';
import { useLoad } from '../common/useLoad';
import { useI18n } from '../i18n';
import { parseBpmn, type Diagram } from './bpmn';
import { elementName } from './names';
import { Edge, Shape } from './shapes';

const LEAST_LEGIBLE = 1;
const STEP = 1.25;
const LIMITS = [0.3, 3] as const;

interface Props {
  /** The process's key. */
  process?: string;
  activities: readonly string[];
  present: boolean;
}

/** Where the order stands on the process. */
export function ProcessDiagram({ process = 'rectifyOrder', activities, present }: Props) {
  const { t, language } = useI18n();
  const { api } = useApp();
  const { data, error, reload } = useLoad(`diagram ${process} ${language}`, signal =>
    api.diagram(process, signal),
  );
  const parsed = useMemo(() => {
    try {
      return data === undefined ? null : parseBpmn(data);
    } catch {
      return 'unreadable';
    }
  }, [data]);

  if (error !== null) {
    return <ErrorState error={error} onRetry={reload} />;
  }
  if (parsed === 'unreadable') {
    return <Alert type="warning" showIcon message={t('diagram.unreadable')} />;
  }
  return (
    <>
      {!present && <Alert className="rf-gap" type="warning" showIcon message={t('diagram.absent')} />}
      {parsed === null ? <Skeleton active /> : <Drawing diagram={parsed} activities={activities} />}
    </>
  );
}

function Drawing({ diagram, activities }: { diagram: Diagram; activities: readonly string[] }) {
  const { t, language } = useI18n();
  const marker = useId().replace(/\W/g, '');
  const frame = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const { bounds } = diagram;
  const text = (id: string, name: string) => elementName(language, id, name);

  const fit = () =>
    frame.current === null ? 1 : Math.min(1.2, (frame.current.clientWidth - 4) / bounds.width);

  useEffect(() => {
    const width = frame.current?.clientWidth ?? bounds.width;
    setZoom(Math.max(LEAST_LEGIBLE, Math.min(1.2, (width - 4) / bounds.width)));
  }, [bounds.width]);

  useEffect(() => {
    const element = frame.current;
    const active = diagram.shapes.find(shape => activities.includes(shape.id));
    if (element !== null && active !== undefined) {
      element.scrollLeft = (active.x + active.width / 2 - bounds.x) * zoom - element.clientWidth / 2;
      element.scrollTop = (active.y + active.height / 2 - bounds.y) * zoom - element.clientHeight / 2;
    }
  }, [diagram, activities, zoom, bounds]);

  const change = (factor: number) => setZoom(now => Math.min(LIMITS[1], Math.max(LIMITS[0], now * factor)));
  const here = diagram.shapes
    .filter(shape => activities.includes(shape.id))
    .map(shape => text(shape.id, shape.name));
  return (
    <div className="rf-diagram">
      <div className="rf-diagram-bar">
        <span>{here.length > 0 ? t('diagram.here', { where: here.join('、') }) : t('diagram.nowhere')}</span>
        <span className="rf-spring" />
        <Button
          size="small"
          icon={<MinusOutlined aria-hidden />}
          aria-label={t('diagram.out')}
          onClick={() => change(1 / STEP)}
        />
        <span className="rf-zoom">{Math.round(zoom * 100)}%</span>
        <Button
          size="small"
          icon={<PlusOutlined aria-hidden />}
          aria-label={t('diagram.in')}
          onClick={() => change(STEP)}
        />
        <Button size="small" onClick={() => setZoom(fit())}>
          {t('diagram.fit')}
        </Button>
      </div>
      {/* A scroll area must be reachable without a mouse. */}
      <div
        className="rf-diagram-frame"
        ref={frame}
        tabIndex={0}
        role="region"
        aria-label={t('order.tab.diagram')}
      >
        <svg
          width={bounds.width * zoom}
          height={bounds.height * zoom}
          viewBox={`${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`}
          role="list"
          aria-label={t('order.tab.diagram')}
        >
          <defs>
            <marker
              id={marker}
              viewBox="0 0 10 10"
              refX="9"
              refY="5"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path d="M0 0L10 5L0 10z" className="rf-bpmn-arrow" />
            </marker>
          </defs>
          {diagram.shapes
            .filter(shape => shape.kind === 'subprocess' || shape.kind === 'lane')
            .map(shape => (
              <Shape
                key={shape.id}
                shape={shape}
                text={text(shape.id, shape.name)}
                active={activities.includes(shape.id)}
                activeText={t('diagram.active')}
              />
            ))}
          {diagram.edges.map(edge => (
            <Edge key={edge.id} edge={edge} text={text(edge.id, edge.name)} marker={marker} />
          ))}
          {diagram.shapes
            .filter(shape => shape.kind !== 'subprocess' && shape.kind !== 'lane')
            .map(shape => (
              <Shape
                key={shape.id}
                shape={shape}
                text={text(shape.id, shape.name)}
                active={activities.includes(shape.id)}
                activeText={t('diagram.active')}
              />
            ))}
        </svg>
      </div>
    </div>
  );
}
