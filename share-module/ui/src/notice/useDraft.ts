import { Form } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { NetworkError } from '../api/errors';
import { IdempotencyKeys } from '../common/idempotency';
import { useLeaveGuard } from '../common/useLeaveGuard';
import { applyProblem } from '../forms/applyProblem';
import type { Notice } from './calls';
import { noticeBody, type NoticeValues } from './draft';

/** Sends a draft and goes to its page, or shows at its field what was refused. */
export function useDraft(save: (body: Record<string, unknown>, key: string) => Promise<Notice>) {
  const navigate = useNavigate();
  const [form] = Form.useForm<NoticeValues>();
  useLeaveGuard(() => form.isFieldsTouched());
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const keys = useRef(new IdempotencyKeys());

  const send = async (values: NoticeValues) => {
    if (busy) {
      return;
    }
    setBusy(true);
    setFailure(null);
    const body = noticeBody(values);
    try {
      const saved = await save(body, keys.current.keyFor(body));
      keys.current.settled();
      navigate(`/app/notices/${encodeURIComponent(saved.id)}`, { replace: true });
    } catch (error) {
      if (!(error instanceof NetworkError)) {
        keys.current.settled();
      }
      setBusy(false);
      const shown = applyProblem(form, error, path => form.getFieldInstance(path) !== undefined);
      setFailure(shown ? null : error);
    }
  };
  return { form, busy, failure, send };
}
