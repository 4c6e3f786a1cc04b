import type { FacetGroup } from '../common/Facets';
import type { SearchFacet } from './types';

/** What was found, counted: the kinds of records differ, so their states are named by the server. */
export const SEARCH_FACETS: readonly FacetGroup<SearchFacet>[] = [
  { name: 'kind', title: 'search.facet.kind', fixed: [], labels: 'searchKind' },
  { name: 'light', title: 'column.light', labels: 'light', fixed: [] },
  { name: 'status', title: 'column.status', fixed: [] },
  { name: 'year', title: 'search.facet.year', fixed: [], inOrder: true },
  { name: 'source', title: 'column.source', fixed: [], labels: 'source' },
  { name: 'category', title: 'column.category', fixed: [] },
  { name: 'unit', title: 'search.facet.unit', fixed: [] },
];
