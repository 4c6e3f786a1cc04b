-- the ended notices that wait to be filed
create index rect_notice_ended on rect_notice (status, closed_at, id);
