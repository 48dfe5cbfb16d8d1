// Turns the errors that reading code throws on purpose into the value that readers answer with.
import { ReadProblemCode, type ReadResult, VitaeError } from '@vitae/schema';

/** Errors that are not about the document go through. */
export async function catchProblem(read: () => ReadResult | Promise<ReadResult>): Promise<ReadResult> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof VitaeError)) throw error;
    const code = ReadProblemCode.safeParse(error.code);
    if (!code.success) throw error;
    return { ok: false, problem: { code: code.data, detail: error.message } };
  }
}
