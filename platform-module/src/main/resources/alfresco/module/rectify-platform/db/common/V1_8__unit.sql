-- The tree of units, a projection of the rect:unit records; parents have a smaller ordinal than their children.

create table rect_unit (
  code varchar(30)${code} not null,
  name varchar(200) not null,
  kind varchar(30)${code} not null,
  parent varchar(30)${code},
  path varchar(400)${code} not null,
  supervising boolean not null,
  node_id varchar(64)${code} not null,
  ordinal integer not null,
  primary key (code),
  unique (ordinal)
)${table};

-- One row for each thing that two transactions must not do at once, on whichever node; see
-- org.rectify.platform.sql.RowLocks.
create table rect_lock (
  name varchar(30)${code} not null,
  primary key (name)
)${table};

insert into rect_lock (name) values ('folders');
insert into rect_lock (name) values ('units');
