import { variablesIn } from './variables.js';

const { React } = window;

const NOTHING = { hasRun: false };

/** The answer in the open tab with the request that it answers; nothing while there is none. */
function read({ queryEditor, variableEditor, responseEditor }) {
  try {
    const { data, errors } = JSON.parse(responseEditor.getValue());
    return {
      hasRun: true,
      data: data ?? undefined,
      errors,
      query: queryEditor.getValue(),
      operationName: queryEditor.operationName,
      variables: variablesIn(variableEditor.getValue()),
    };
  } catch {
    return NOTHING;
  }
}

export function useAnswer(editor) {
  const [answer, setAnswer] = React.useState(NOTHING);
  const { responseEditor } = editor;
  React.useEffect(() => {
    if (!responseEditor) {
      return undefined;
    }
    const update = () => setAnswer(read(editor));
    update();
    responseEditor.on('change', update);
    return () => responseEditor.off('change', update);
  }, [responseEditor, editor.queryEditor, editor.variableEditor]);
  return answer;
}
