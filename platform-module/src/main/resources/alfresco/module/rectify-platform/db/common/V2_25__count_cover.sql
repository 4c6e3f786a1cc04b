-- The total of a page is read from this index alone, without the rows behind it.
create index rect_order_count_n on rect_order_count (viewer, facet, n);
