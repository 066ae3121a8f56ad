/** The field of the filter that each facet narrows. */
const NARROWED = { JURISDICTION: 'jurisdictions', KIND: 'targetKinds', PROVISION: 'provisions' };
const TITLES = { JURISDICTION: 'Jurisdiction', KIND: 'Kind of target', PROVISION: 'Provision' };

function Facet({ facet: { field, values }, filter, choose }) {
  const name = NARROWED[field];
  return (
    <label>
      {TITLES[field]}
      <select
        value={filter[name]?.[0] ?? ''}
        onChange={({ target }) => choose({ ...filter, [name]: target.value ? [target.value] : undefined })}
      >
        <option value="">All</option>
        {values.map(({ value, label, count }) => <option key={value} value={value}>{label} ({count})</option>)}
      </select>
    </label>
  );
}

/** A choice for each field by which the list can be divided, with the numbers that it leads to. */
export function Facets({ facets, filter, choose }) {
  return (
    <fieldset>
      <legend>Show only</legend>
      {facets.filter(({ field }) => NARROWED[field])
        .map((facet) => <Facet key={facet.field} facet={facet} filter={filter} choose={choose} />)}
    </fieldset>
  );
}
