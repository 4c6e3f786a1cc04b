-- the suspended orders, of which there are few among all
create index rect_order_suspended on rect_order (suspended, created_at, id);
