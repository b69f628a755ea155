import { describe, expect, it } from 'vitest';
import {
  classifyError,
  ExtensionGoneError,
  LeftUnansweredError,
  NobodyListensError,
} from '@/lib/messaging/errors';

describe('classifyError', () => {
  it.each([
    'Extension context invalidated.',
    "Cannot read properties of undefined (reading 'sendMessage')",
    "Cannot read properties of undefined (reading 'local')",
  ])('%s: the extension is gone', (message) => {
    expect(classifyError(new TypeError(message))).toBeInstanceOf(ExtensionGoneError);
  });

  it.each([
    'Could not establish connection. Receiving end does not exist.',
    'The message port closed before a response was received.',
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  ])('%s: nobody listens', (message) => {
    expect(classifyError(message)).toBeInstanceOf(NobodyListensError);
  });

  it.each([
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
    "Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved",
    'Promised response from onMessage listener went out of scope',
  ])('%s: the other end had the request', (message) => {
    expect(classifyError(message)).toBeInstanceOf(LeftUnansweredError);
  });

  it('keeps any other error as it is', () => {
    const error = new RangeError('too far');
    expect(classifyError(error)).toBe(error);
  });
});
