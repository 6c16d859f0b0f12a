import type { Check } from '../engine/types';
import { commonGround } from './common-ground';
import { openQuestion } from './open-question';
import { options } from './options';
import { smallTalk } from './small-talk';
import { stallSummary } from './stall-summary';
import { theirShoes } from './their-shoes';
import { weBalance } from './we-balance';

/** Every check on the whole draft, in the order in which a mail is read. */
export const checks: readonly Check[] = [smallTalk, commonGround, weBalance, openQuestion, theirShoes, options, stallSummary];
