// Prices and limits of models that we know, with their sources. An installation can add its own.
import { z } from 'zod';
import { ModelPrice } from './model-price.ts';
import facts from './model-prices.json' with { type: 'json' };

export const LIST_PRICES: readonly ModelPrice[] = z.array(ModelPrice).parse(facts);
