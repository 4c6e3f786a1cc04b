import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindOf, middleOf, parseBpmn } from '../src/diagram/bpmn';
import { elementName } from '../src/diagram/names';
import english from '../src/diagram/names.en.json';
import { wrapLabel } from '../src/diagram/wrap';

const XML = `<?xml version="1.0"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
  xmlns:omgdc="http://www.omg.org/spec/DD/20100524/DC" xmlns:omgdi="http://www.omg.org/spec/DD/20100524/DI">
  <process id="p">
    <startEvent id="begin"/>
    <userTask id="signForTask" name="签收"/>
    <subProcess id="parts" name="协办"><userTask id="part" name="办理"/></subProcess>
    <boundaryEvent id="deadlineTimer" attachedToRef="signForTask" cancelActivity="false"><timerEventDefinition/></boundaryEvent>
    <exclusiveGateway id="outcome"/>
    <sequenceFlow id="f1" name="通过" sourceRef="begin" targetRef="signForTask"/>
  </process>
  <bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="p">
    <bpmndi:BPMNShape bpmnElement="begin"><omgdc:Bounds x="0" y="20" width="36" height="36"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape bpmnElement="part"><omgdc:Bounds x="310" y="20" width="100" height="80"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape bpmnElement="parts"><omgdc:Bounds x="300" y="0" width="200" height="150"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape bpmnElement="signForTask"><omgdc:Bounds x="100" y="0" width="100" height="80"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape bpmnElement="deadlineTimer"><omgdc:Bounds x="170" y="65" width="30" height="30"/></bpmndi:BPMNShape>
    <bpmndi:BPMNShape bpmnElement="outcome"><omgdc:Bounds x="230" y="15" width="50" height="50"/>
      <bpmndi:BPMNLabel><omgdc:Bounds x="230" y="70" width="50" height="14"/></bpmndi:BPMNLabel></bpmndi:BPMNShape>
    <bpmndi:BPMNShape bpmnElement="nobody"><omgdc:Bounds x="900" y="900" width="50" height="50"/></bpmndi:BPMNShape>
    <bpmndi:BPMNEdge bpmnElement="f1"><omgdi:waypoint x="36" y="38"/><omgdi:waypoint x="100" y="38"/></bpmndi:BPMNEdge>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</definitions>`;

describe('reading BPMN', () => {
  const diagram = parseBpmn(XML);
  const shape = (id: string) => diagram.shapes.find(each => each.id === id);

  it('finds shapes by kind, with names and places', () => {
    expect(shape('signForTask')).toMatchObject({
      kind: 'task',
      type: 'userTask',
      name: '签收',
      x: 100,
      width: 100,
    });
    expect(shape('begin')?.kind).toBe('event');
    expect(shape('outcome')).toMatchObject({
      kind: 'gateway',
      label: { x: 230, y: 70, width: 50, height: 14 },
    });
    expect(shape('deadlineTimer')).toMatchObject({
      trigger: 'timer',
      interrupting: false,
      type: 'boundaryEvent',
    });
  });

  it('draws a frame before what lies in it', () => {
    const ids = diagram.shapes.map(each => each.id);
    expect(ids.indexOf('parts')).toBeLessThan(ids.indexOf('part'));
  });

  it('leaves out shapes without an element, and their place too', () => {
    expect(shape('nobody')).toBeUndefined();
    expect(diagram.bounds).toEqual({ x: -24, y: -24, width: 548, height: 198 });
  });

  it('finds flows with their waypoints', () => {
    expect(diagram.edges).toEqual([
      {
        id: 'f1',
        name: '通过',
        type: 'sequenceFlow',
        label: null,
        points: [
          { x: 36, y: 38 },
          { x: 100, y: 38 },
        ],
      },
    ]);
  });

  it('refuses what is not XML', () => {
    expect(() => parseBpmn('<definitions><oops')).toThrow();
  });

  it('tells kinds by the element', () => {
    expect(['endEvent', 'parallelGateway', 'subProcess', 'serviceTask', 'callActivity'].map(kindOf)).toEqual([
      'event',
      'gateway',
      'subprocess',
      'task',
      'task',
    ]);
  });
});

describe('labels', () => {
  it('stand in the middle of the way, not of the points', () => {
    expect(
      middleOf([
        { x: 0, y: 0 },
        { x: 10, y: 0 },
        { x: 10, y: 30 },
      ]),
    ).toEqual({ x: 10, y: 10 });
  });

  it('break Chinese anywhere, English between words, and end long ones with an ellipsis', () => {
    expect(wrapLabel('责任单位签收', 48, 12, 3)).toEqual(['责任单位', '签收']);
    expect(wrapLabel('Sign for the order', 70, 12, 3)).toEqual(['Sign for', 'the order']);
    expect(wrapLabel('一二三四五六七八', 24, 12, 2)).toEqual(['一二', '三…']);
  });
});

describe('the processes', () => {
  const folder = join(
    __dirname,
    '../../../workflows/src/main/resources/alfresco/module/rectify-platform/workflow',
  );
  const read = (name: string) => parseBpmn(readFileSync(join(folder, name), 'utf8'));
  const diagram = read('rectify-order.bpmn20.xml');
  const named = readdirSync(folder)
    .map(read)
    .flatMap(each => [...each.shapes, ...each.edges])
    .filter(each => each.name !== '');

  it('is drawn with its tasks, gateways, timers and frames', () => {
    const kinds = new Set(diagram.shapes.map(shape => shape.kind));
    expect([...kinds].sort()).toEqual(['event', 'gateway', 'subprocess', 'task']);
    expect(diagram.shapes.find(shape => shape.id === 'deadlineTimer')?.trigger).toBe('timer');
  });

  it('has an English name for everything that has a Chinese one, and for nothing else', () => {
    expect(Object.keys(english).sort()).toEqual([...new Set(named.map(each => each.id))].sort());
    expect(elementName('en', 'signForTask', '签收')).toBe('Sign for');
    expect(elementName('zh_CN', 'signForTask', '签收')).toBe('签收');
  });
});
