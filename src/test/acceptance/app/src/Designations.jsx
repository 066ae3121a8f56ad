import { useState } from 'react';
import { gql, useQuery } from 'urql';
import { Facets } from './Facets.jsx';
import { Failure } from './Failure.jsx';

const ROWS = 20;
const COLUMNS = { FROM: 'From', JURISDICTION: 'Jurisdiction', TARGET: 'Target' };

const QUERY = gql`
  query WhoSanctionedWhom(
    $filter: DesignationFilter, $orderBy: [DesignationOrder!], $first: Int, $after: String, $last: Int, $before: String
  ) {
    designations(
      filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before
    ) {
      totalCount
      facets {
        field
        values { value label count }
      }
      nodes {
        id
        from
        target { id name }
        measure { id title jurisdiction { id name } }
      }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;

/** The page after or before the one shown; without a cursor the first. */
const FIRST = { first: ROWS };
const after = ({ endCursor }) => ({ first: ROWS, after: endCursor });
const before = ({ startCursor }) => ({ last: ROWS, before: startCursor });

function Heading({ field, order, sort }) {
  const sorted = order.field === field;
  const direction = sorted && order.direction === 'ASC' ? 'DESC' : 'ASC';
  return (
    <th scope="col" aria-sort={sorted ? { ASC: 'ascending', DESC: 'descending' }[order.direction] : undefined}>
      <button type="button" onClick={() => sort({ field, direction })}>{COLUMNS[field]}</button>
    </th>
  );
}

function Row({ designation: { from, target, measure } }) {
  return (
    <tr>
      <td>{from}</td>
      <td>{measure.jurisdiction.name}</td>
      <td><a href={`#/${encodeURIComponent(target.id)}`}>{target.name}</a></td>
      <td>{measure.title}</td>
    </tr>
  );
}

function Pages({ pageInfo, turn }) {
  return (
    <nav aria-label="Pages">
      <button type="button" disabled={!pageInfo.hasPreviousPage} onClick={() => turn(before(pageInfo))}>Previous</button>
      <button type="button" disabled={!pageInfo.hasNextPage} onClick={() => turn(after(pageInfo))}>Next</button>
    </nav>
  );
}

/** Who sanctioned whom: all designations as a table. */
export function Designations() {
  const [filter, setFilter] = useState({});
  const [order, setOrder] = useState({ field: 'FROM', direction: 'DESC' });
  const [page, turn] = useState(FIRST);
  const [{ data, error }] = useQuery({ query: QUERY, variables: { filter, orderBy: [order], ...page } });
  const fromTheFirstPage = (change) => (value) => {
    change(value);
    turn(FIRST);
  };
  const list = data?.designations;
  return (
    <>
      <h1>Who sanctioned whom</h1>
      {error && <Failure error={error} />}
      {list && (
        <>
          <p role="status">{list.totalCount} designations</p>
          <Facets facets={list.facets} filter={filter} choose={fromTheFirstPage(setFilter)} />
          <table>
            <thead>
              <tr>
                {Object.keys(COLUMNS).map((field) => (
                  <Heading key={field} field={field} order={order} sort={fromTheFirstPage(setOrder)} />
                ))}
                <th scope="col">Measure</th>
              </tr>
            </thead>
            <tbody>{list.nodes.map((designation) => <Row key={designation.id} designation={designation} />)}</tbody>
          </table>
          <Pages pageInfo={list.pageInfo} turn={turn} />
        </>
      )}
    </>
  );
}
