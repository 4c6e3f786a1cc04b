/** A process with diagram interchange, drawn by a small table: id, kind, name, x, y. */
const NODES = [
    ['draftStart', 'startEvent', '', 40, 182],
    ['approvalTask', 'userTask', '领导审批', 130, 160],
    ['approvalGateway', 'exclusiveGateway', '', 290, 175],
    ['signForTask', 'userTask', '责任单位签收', 400, 160],
    ['signOutcomeGateway', 'exclusiveGateway', '是否签收', 570, 175],
    ['rerouteTask', 'userTask', '改派或维持原派', 530, 300],
    ['rectifyTask', 'userTask', '落实整改措施', 690, 160],
    ['assistTask', 'userTask', '协办单位办理', 690, 300],
    ['submitGateway', 'parallelGateway', '', 860, 175],
    ['verifyTask', 'userTask', '验收', 960, 160],
    ['verifyOutcomeGateway', 'exclusiveGateway', '验收结论', 1120, 175],
    ['closeTask', 'serviceTask', '销号', 1230, 160],
    ['lookBackTask', 'userTask', '回头看', 1230, 300],
    ['closedEnd', 'endEvent', '已销号', 1400, 182],
];
const SIZES = {
    startEvent: [36, 36],
    endEvent: [36, 36],
    exclusiveGateway: [50, 50],
    parallelGateway: [50, 50],
    boundaryEvent: [30, 30],
};
const size = type => SIZES[type] ?? [120, 80];
const FLOWS = [
    ['f1', '', 'draftStart', 'approvalTask'],
    ['f2', '', 'approvalTask', 'approvalGateway'],
    ['f3', '同意', 'approvalGateway', 'signForTask'],
    ['f4', '', 'signForTask', 'signOutcomeGateway'],
    ['f5', '签收', 'signOutcomeGateway', 'rectifyTask'],
    ['f7', '', 'rectifyTask', 'submitGateway'],
    ['f8', '', 'submitGateway', 'verifyTask'],
    ['f9', '', 'verifyTask', 'verifyOutcomeGateway'],
    ['f10', '通过', 'verifyOutcomeGateway', 'closeTask'],
    ['f11', '', 'closeTask', 'closedEnd'],
];
const CUSTOM = [
    [
        'f6',
        '拒签',
        'signOutcomeGateway',
        'rerouteTask',
        [
            [595, 225],
            [595, 300],
        ],
    ],
    [
        'f12',
        '退回',
        'verifyOutcomeGateway',
        'rectifyTask',
        [
            [1145, 175],
            [1145, 90],
            [750, 90],
            [750, 160],
        ],
    ],
    [
        'f13',
        '',
        'rerouteTask',
        'signForTask',
        [
            [530, 340],
            [460, 340],
            [460, 240],
        ],
    ],
    [
        'f14',
        '',
        'assistTask',
        'submitGateway',
        [
            [810, 340],
            [885, 340],
            [885, 225],
        ],
    ],
    [
        'f15',
        '',
        'closeTask',
        'lookBackTask',
        [
            [1290, 240],
            [1290, 300],
        ],
    ],
    [
        'f16',
        '不合格',
        'lookBackTask',
        'rectifyTask',
        [
            [1290, 380],
            [1290, 430],
            [640, 430],
            [640, 200],
            [690, 200],
        ],
    ],
];

export function bpmn() {
    const at = Object.fromEntries(
        NODES.map(([id, type, , x, y]) => [id, { x, y, w: size(type)[0], h: size(type)[1] }]),
    );
    const elements = NODES.map(([id, type, name]) => `<${type} id="${id}" name="${name}"/>`);
    const flows = [...FLOWS, ...CUSTOM].map(
        ([id, name, from, to]) =>
            `<sequenceFlow id="${id}" name="${name}" sourceRef="${from}" targetRef="${to}"/>`,
    );
    const shapes = NODES.map(
        ([id]) =>
            `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"><omgdc:Bounds x="${at[id].x}" y="${at[id].y}" width="${at[id].w}" height="${at[id].h}"/></bpmndi:BPMNShape>`,
    );
    const edges = [
        ...FLOWS.map(([id, , from, to]) => [
            id,
            [
                [at[from].x + at[from].w, 200],
                [at[to].x, 200],
            ],
        ]),
        ...CUSTOM.map(([id, , , , points]) => [id, points]),
    ].map(
        ([id, points]) =>
            `<bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}">${points.map(([x, y]) => `<omgdi:waypoint x="${x}" y="${y}"/>`).join('')}</bpmndi:BPMNEdge>`,
    );
    return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:omgdc="http://www.omg.org/spec/DD/20100524/DC" xmlns:omgdi="http://www.omg.org/spec/DD/20100524/DI" targetNamespace="http://www.rectify.org/mock">
<process id="rectifyOrder">${elements.join('')}<boundaryEvent id="deadlineTimer" name="到期" attachedToRef="rectifyTask" cancelActivity="false"><timerEventDefinition/></boundaryEvent>${flows.join('')}</process>
<bpmndi:BPMNDiagram id="d"><bpmndi:BPMNPlane id="p" bpmnElement="rectifyOrder">${shapes.join('')}<bpmndi:BPMNShape id="deadlineTimer_di" bpmnElement="deadlineTimer"><omgdc:Bounds x="770" y="225" width="30" height="30"/></bpmndi:BPMNShape>${edges.join('')}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</definitions>`;
}
