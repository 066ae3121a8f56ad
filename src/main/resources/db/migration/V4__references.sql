-- Everything that a filter can refer to, by its id or key.

-- the states, and whatever else a law or measure is of; filled from the view below
create table jurisdiction (
  id varchar not null primary key references actor
);

create view computed_jurisdiction as
select id from actor where kind = 'STATE'
union
select jurisdiction_id from legal_authority
union
select jurisdiction_id from measure;

create view referable as
select id, type from record
union all
select topic_key, 'Topic' from topic
union all
select id, 'jurisdiction' from jurisdiction;

-- the jurisdictions to which an actor belongs by its countries
create view jurisdiction_of_actor as
select c.actor_id, j.id
from actor_country c
  join actor_country s on s.country = c.country
  join jurisdiction j on j.id = s.actor_id;
