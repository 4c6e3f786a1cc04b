import type { FacetGroup } from '../common/Facets';
import type { ListFilter } from './problemState';
import type { ProblemFacet } from './types';

/** What is counted beside the list of problems. */
export const PROBLEM_FACETS: readonly FacetGroup<ProblemFacet & ListFilter>[] = [
  { name: 'light', title: 'column.light', labels: 'light', fixed: ['red', 'yellow', 'green', 'grey'] },
  {
    name: 'status',
    title: 'column.status',
    labels: 'problemStatus',
    fixed: ['open', 'preparing', 'rectifying', 'closed', 'settled', 'withdrawn'],
  },
  {
    name: 'source',
    title: 'column.source',
    labels: 'source',
    fixed: ['assessment', 'inspection', 'observation', 'superior', 'public', 'self'],
  },
  { name: 'severity', title: 'column.severity', labels: 'severity', fixed: ['critical', 'major', 'minor'] },
  { name: 'pace', title: 'column.pace', labels: 'pace', fixed: ['at-once', 'by-date', 'long-haul'] },
  { name: 'category', title: 'column.category', fixed: [] },
  { name: 'unit', title: 'problem.unit', fixed: [] },
];
