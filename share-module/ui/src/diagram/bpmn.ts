/** Reads BPMN 2.0 with its diagram interchange into plain shapes and lines. */

export type ShapeKind = 'event' | 'gateway' | 'task' | 'subprocess' | 'annotation' | 'lane';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface DiagramShape extends Box {
  id: string;
  kind: ShapeKind;
  /** The element's own name in BPMN: userTask, exclusiveGateway, boundaryEvent … */
  type: string;
  name: string;
  trigger: 'timer' | 'message' | 'signal' | 'error' | 'terminate' | null;
  interrupting: boolean;
  label: Box | null;
}

export interface DiagramEdge {
  id: string;
  name: string;
  type: string;
  points: { x: number; y: number }[];
  label: Box | null;
}

export interface Diagram {
  shapes: DiagramShape[];
  edges: DiagramEdge[];
  bounds: Box;
}

const MARGIN = 24;

function localName(element: Element): string {
  return element.localName;
}

function children(element: Element, name: string): Element[] {
  return [...element.children].filter(child => localName(child) === name);
}

function all(root: Document, name: string): Element[] {
  return [...root.getElementsByTagNameNS('*', name)];
}

function number(element: Element, name: string): number {
  const value = Number(element.getAttribute(name));
  return Number.isFinite(value) ? value : 0;
}

function box(element: Element | undefined): Box | null {
  return element === undefined
    ? null
    : {
        x: number(element, 'x'),
        y: number(element, 'y'),
        width: number(element, 'width'),
        height: number(element, 'height'),
      };
}

function labelBox(shape: Element): Box | null {
  const label = children(shape, 'BPMNLabel')[0];
  return label === undefined ? null : box(children(label, 'Bounds')[0]);
}

export function kindOf(type: string): ShapeKind {
  if (/Event$/.test(type)) {
    return 'event';
  }
  if (/Gateway$/.test(type)) {
    return 'gateway';
  }
  if (type === 'subProcess' || type === 'transaction' || type === 'adHocSubProcess') {
    return 'subprocess';
  }
  if (type === 'participant' || type === 'lane') {
    return 'lane';
  }
  return type === 'textAnnotation' ? 'annotation' : 'task';
}

function triggerOf(element: Element): DiagramShape['trigger'] {
  for (const trigger of ['timer', 'message', 'signal', 'error', 'terminate'] as const) {
    if (children(element, `${trigger}EventDefinition`).length > 0) {
      return trigger;
    }
  }
  return null;
}

function nameOf(element: Element): string {
  const text = localName(element) === 'textAnnotation' ? children(element, 'text')[0]?.textContent : null;
  return (text ?? element.getAttribute('name') ?? '').trim();
}

function boundsOf(boxes: Box[], points: { x: number; y: number }[]): Box {
  const xs = [...boxes.flatMap(b => [b.x, b.x + b.width]), ...points.map(p => p.x)];
  const ys = [...boxes.flatMap(b => [b.y, b.y + b.height]), ...points.map(p => p.y)];
  if (xs.length === 0) {
    return { x: 0, y: 0, width: 0, height: 0 };
  }
  const x = Math.min(...xs) - MARGIN;
  const y = Math.min(...ys) - MARGIN;
  return { x, y, width: Math.max(...xs) + MARGIN - x, height: Math.max(...ys) + MARGIN - y };
}

/** Frames below what they contain: the larger a shape, the earlier it is drawn. */
function byArea(a: Box, b: Box): number {
  return b.width * b.height - a.width * a.height;
}

export function parseBpmn(xml: string): Diagram {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) {
    throw new Error('not well-formed');
  }
  const elements = new Map<string, Element>();
  for (const element of document.getElementsByTagName('*')) {
    const id = element.getAttribute('id');
    if (id !== null && !element.hasAttribute('bpmnElement')) {
      elements.set(id, element);
    }
  }

  const shapes: DiagramShape[] = [];
  for (const shape of all(document, 'BPMNShape')) {
    const element = elements.get(shape.getAttribute('bpmnElement') ?? '');
    const place = box(children(shape, 'Bounds')[0]);
    if (element !== undefined && place !== null) {
      const type = localName(element);
      shapes.push({
        ...place,
        id: element.getAttribute('id') ?? '',
        kind: kindOf(type),
        type,
        name: nameOf(element),
        trigger: triggerOf(element),
        interrupting: element.getAttribute('cancelActivity') !== 'false',
        label: labelBox(shape),
      });
    }
  }

  const edges: DiagramEdge[] = [];
  for (const edge of all(document, 'BPMNEdge')) {
    const element = elements.get(edge.getAttribute('bpmnElement') ?? '');
    const points = children(edge, 'waypoint').map(point => ({
      x: number(point, 'x'),
      y: number(point, 'y'),
    }));
    if (element !== undefined && points.length > 1) {
      edges.push({
        id: element.getAttribute('id') ?? '',
        name: nameOf(element),
        type: localName(element),
        points,
        label: labelBox(edge),
      });
    }
  }
  shapes.sort(byArea);
  const labels = [...shapes, ...edges].map(each => each.label).filter((each): each is Box => each !== null);
  return {
    shapes,
    edges,
    bounds: boundsOf(
      [...shapes, ...labels],
      edges.flatMap(edge => edge.points),
    ),
  };
}

/** The point in the middle of a line, where its label goes when the diagram says nothing. */
export function middleOf(points: readonly { x: number; y: number }[]): { x: number; y: number } {
  const lengths = points.slice(1).map((point, at) => {
    const from = points[at] ?? point;
    return Math.hypot(point.x - from.x, point.y - from.y);
  });
  let rest = lengths.reduce((sum, each) => sum + each, 0) / 2;
  for (const [at, length] of lengths.entries()) {
    const from = points[at];
    const to = points[at + 1];
    if (from !== undefined && to !== undefined && rest <= length && length > 0) {
      const share = rest / length;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    }
    rest -= length;
  }
  return points[0] ?? { x: 0, y: 0 };
}
