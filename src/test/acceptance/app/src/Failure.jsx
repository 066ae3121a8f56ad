/** What went wrong, where, and what the API suggests instead. */
export function Failure({ error }) {
  return (
    <ul role="alert">
      {error.networkError && <li>The API cannot be reached: {error.networkError.message}</li>}
      {error.graphQLErrors.map(({ message, path, extensions }) => (
        <li key={message}>{path?.join('.')} {message} {extensions.suggestions?.join(', ')}</li>
      ))}
    </ul>
  );
}
