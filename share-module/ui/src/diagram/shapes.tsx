import type { DiagramEdge, DiagramShape } from './bpmn';
import { middleOf } from './bpmn';
import { wrapLabel } from './wrap';

const FONT = 12;
const LINE = 15;

interface LabelProps {
  text: string;
  x: number;
  y: number;
  width: number;
  maxLines: number;
  className?: string;
}

/** Lines of text centred around a point. */
function Label({ text, x, y, width, maxLines, className }: LabelProps) {
  const lines = wrapLabel(text, width, FONT, maxLines);
  const top = y - ((lines.length - 1) * LINE) / 2 + FONT * 0.35;
  return (
    <text className={className} x={x} textAnchor="middle">
      <title>{text}</title>
      {lines.map((line, at) => (
        <tspan key={at} x={x} y={top + at * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function Clock({ x, y, r }: { x: number; y: number; r: number }) {
  return (
    <g className="rf-bpmn-icon">
      <circle cx={x} cy={y} r={r} />
      <path d={`M${x} ${y - r * 0.65}V${y}H${x + r * 0.5}`} />
    </g>
  );
}

function EventShape({ shape }: { shape: DiagramShape }) {
  const cx = shape.x + shape.width / 2;
  const cy = shape.y + shape.height / 2;
  const r = Math.min(shape.width, shape.height) / 2;
  const between = shape.type === 'boundaryEvent' || shape.type.startsWith('intermediate');
  const dashed = shape.type === 'boundaryEvent' && !shape.interrupting;
  return (
    <>
      <circle
        className={`rf-bpmn-shape ${shape.type === 'endEvent' ? 'rf-bpmn-end' : ''} ${dashed ? 'rf-bpmn-dashed' : ''}`}
        cx={cx}
        cy={cy}
        r={r}
      />
      {between && (
        <circle className={`rf-bpmn-inner ${dashed ? 'rf-bpmn-dashed' : ''}`} cx={cx} cy={cy} r={r - 3} />
      )}
      {shape.trigger === 'timer' && <Clock x={cx} y={cy} r={r * 0.55} />}
      {shape.trigger === 'message' && (
        <path
          className="rf-bpmn-icon"
          d={`M${cx - r * 0.5} ${cy - r * 0.35}h${r}v${r * 0.7}h${-r}zl${r * 0.5} ${r * 0.35}l${r * 0.5} ${-r * 0.35}`}
        />
      )}
      {shape.trigger === 'terminate' && <circle className="rf-bpmn-full" cx={cx} cy={cy} r={r * 0.5} />}
    </>
  );
}

const GATEWAY_SIGNS: Record<string, string> = {
  exclusiveGateway: 'M-6 -6L6 6M6 -6L-6 6',
  parallelGateway: 'M-8 0H8M0 -8V8',
  inclusiveGateway: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0',
  eventBasedGateway: 'M0 -8L8 -2L5 7H-5L-8 -2z',
};

function GatewayShape({ shape }: { shape: DiagramShape }) {
  const cx = shape.x + shape.width / 2;
  const cy = shape.y + shape.height / 2;
  return (
    <>
      <path
        className="rf-bpmn-shape rf-bpmn-gateway"
        d={`M${cx} ${shape.y}L${shape.x + shape.width} ${cy}L${cx} ${shape.y + shape.height}L${shape.x} ${cy}z`}
      />
      <path
        className="rf-bpmn-sign"
        transform={`translate(${cx} ${cy})`}
        d={GATEWAY_SIGNS[shape.type] ?? GATEWAY_SIGNS.exclusiveGateway}
      />
    </>
  );
}

function TaskShape({ shape }: { shape: DiagramShape }) {
  const x = shape.x + 7;
  const y = shape.y + 6;
  return (
    <>
      <rect
        className={`rf-bpmn-shape rf-bpmn-${shape.kind}`}
        x={shape.x}
        y={shape.y}
        width={shape.width}
        height={shape.height}
        rx={shape.kind === 'subprocess' ? 12 : 8}
      />
      {shape.type === 'userTask' && (
        <g className="rf-bpmn-icon">
          <circle cx={x + 5} cy={y + 3} r="3" />
          <path d={`M${x} ${y + 12}c0 -7 10 -7 10 0z`} />
        </g>
      )}
      {shape.type === 'serviceTask' && (
        <g className="rf-bpmn-icon">
          <circle cx={x + 5} cy={y + 6} r="4.5" strokeDasharray="2 1.5" />
          <circle cx={x + 5} cy={y + 6} r="1.6" />
        </g>
      )}
      {shape.type === 'receiveTask' && (
        <path className="rf-bpmn-icon" d={`M${x} ${y + 1}h12v8h-12zl6 4l6 -4`} />
      )}
    </>
  );
}

interface ShapeProps {
  shape: DiagramShape;
  text: string;
  active: boolean;
  activeText: string;
}

export function Shape({ shape, text, active, activeText }: ShapeProps) {
  const cx = shape.x + shape.width / 2;
  const inside = shape.kind === 'task' || shape.kind === 'annotation';
  const outsideLabel = shape.label ?? {
    x: cx - 55,
    y: shape.y + shape.height + 2,
    width: 110,
    height: 2 * LINE,
  };
  return (
    <g
      className={`rf-bpmn-node ${active ? 'rf-bpmn-active' : ''}`}
      data-element={shape.id}
      role="listitem"
      aria-label={active ? `${text} (${activeText})` : text}
    >
      {shape.kind === 'event' && <EventShape shape={shape} />}
      {shape.kind === 'gateway' && <GatewayShape shape={shape} />}
      {(shape.kind === 'task' || shape.kind === 'subprocess' || shape.kind === 'lane') && (
        <TaskShape shape={shape} />
      )}
      {inside && (
        <Label text={text} x={cx} y={shape.y + shape.height / 2} width={shape.width - 14} maxLines={4} />
      )}
      {(shape.kind === 'subprocess' || shape.kind === 'lane') && (
        <Label
          text={text}
          x={cx}
          y={shape.y + 14}
          width={shape.width - 20}
          maxLines={1}
          className="rf-bpmn-frame"
        />
      )}
      {(shape.kind === 'event' || shape.kind === 'gateway') && text !== '' && (
        <Label
          text={text}
          x={outsideLabel.x + outsideLabel.width / 2}
          y={shape.label === null ? outsideLabel.y + 10 : outsideLabel.y + outsideLabel.height / 2}
          width={Math.max(outsideLabel.width, 80)}
          maxLines={3}
          className="rf-bpmn-outside"
        />
      )}
      {active && (
        <g className="rf-bpmn-here">
          <circle cx={shape.x + shape.width - 2} cy={shape.y + 2} r="9" />
          <path d={`M${shape.x + shape.width - 6} ${shape.y + 2}l3 3.4l5 -6.6`} />
        </g>
      )}
    </g>
  );
}

export function Edge({ edge, text, marker }: { edge: DiagramEdge; text: string; marker: string }) {
  const at =
    edge.label === null
      ? middleOf(edge.points)
      : { x: edge.label.x + edge.label.width / 2, y: edge.label.y + edge.label.height / 2 };
  return (
    <g className={`rf-bpmn-edge ${edge.type === 'association' ? 'rf-bpmn-dashed' : ''}`}>
      <polyline
        points={edge.points.map(point => `${point.x},${point.y}`).join(' ')}
        markerEnd={edge.type === 'association' ? undefined : `url(#${marker})`}
      />
      {text !== '' && (
        <Label text={text} x={at.x} y={at.y} width={110} maxLines={2} className="rf-bpmn-outside" />
      )}
    </g>
  );
}
