import type { FormInstance } from 'antd';
import { ApiError, fieldPath } from '../api/errors';

/**
 * Shows a refusal at the field it names. False when it names none that this form has: then it must be
 * shown for the form as a whole.
 */
export function applyProblem(
  form: FormInstance,
  error: unknown,
  hasField: (path: (string | number)[]) => boolean,
): boolean {
  if (!(error instanceof ApiError) || error.problem.field === null || error.problem.field === '') {
    return false;
  }
  const path = fieldPath(error.problem.field);
  if (!hasField(path)) {
    return false;
  }
  form.setFields([{ name: path, errors: [error.problem.detail ?? error.problem.title] }]);
  form.scrollToField(path, { behavior: 'smooth', block: 'center' });
  return true;
}
