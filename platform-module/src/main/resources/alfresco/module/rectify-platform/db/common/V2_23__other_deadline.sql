-- Of a notice whose orders have both paces: the nearest deadline of those that have the other warning window.
alter table rect_search add column other_deadline date;
