-- Everything that a filter can refer to, by its id or key.

create view referable as
select id, type from record
union all
select topic_key, 'Topic' from topic;
