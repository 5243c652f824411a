import { speaking } from '../../speaking.ts';
import type { MerchantContext, MerchantEvent, Standing } from '../context.ts';
import { answerStatement, show } from '../wants.ts';
import { capturingSays as says } from './says.ts';

export const { send, reply } = speaking<MerchantContext, MerchantEvent>();

export const tellCustomer = send((own) => says.answer(own));
export const authorize = send((own) => says.authorize(own));
export const askCapture = [send((own) => says.capture(own)), 'countCapture'] as const;
export const giveBack = [send((own) => says.giveBack(own)), 'forgetTries'] as const;
export const stand = (standing: Standing) => ({ type: 'stand', params: standing }) as const;
/** The day's statement, held against what he has captured. */
export const compareStatement = ['compareCaptured', answerStatement[1]] as const;
/** The order is not to be paid any more. */
export const close = [stand('closed'), show('order-closed')] as const;
