// What models cost: what the installation says, then the list that comes with the program.
import type { ModelPrice } from '@vitae/llm';
import { VitaeError } from '@vitae/schema';
import { type LlmPrice, LlmPriceSettings } from '@vitae/schema/api';
import { asSystem, type Db, type Trx } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/new-id.ts';
import { deletePrice, hasPrice, listOwnPrices, type PriceRow, savePrice } from './price-store.ts';
import { toModelPrice, toShownPrice } from './shown-price.ts';

export interface Prices {
  /** The installation's own first. */
  list(): Promise<LlmPrice[]>;
  /** Throws `resource.conflict` when there is one of the same model from the same day on. */
  create(input: LlmPriceSettings): Promise<LlmPrice>;
  /** Throws `resource.not-found`, as the next. */
  update(id: string, input: LlmPriceSettings): Promise<LlmPrice>;
  delete(id: string): Promise<void>;
  /** The price of a model today; undefined where nobody knows it. */
  of(asked: { readonly provider: string; readonly model: string }): Promise<ModelPrice | undefined>;
}

interface OwnPrice {
  readonly id: string;
  readonly price: ModelPrice;
}

export function createPrices({ db, now }: { readonly db: Db; readonly now: () => Date }): Prices {
  const today = () => now().toISOString().slice(0, 10);
  const own = () => asSystem(db, 'llm: prices', ownPrices);
  const save = async (trx: Trx, id: string, input: LlmPriceSettings): Promise<LlmPrice> => {
    if (!(await savePrice(trx, id, input, now()))) {
      throw new VitaeError('resource.conflict', { detail: 'There is a price of this model from the same day on.' });
    }
    const all = await ownPrices(trx);
    const made = all.find((one) => one.id === id) ?? notFound();
    const inForce = await priceIn(all, { ...input, day: today() });
    return toShownPrice(id, made.price, inForce === made.price);
  };
  return {
    list: async () => {
      const { LIST_PRICES } = await import('@vitae/llm');
      const all = await own();
      const shown = (id: string | null, price: ModelPrice) =>
        priceIn(all, { ...price, day: today() }).then((inForce) => toShownPrice(id, price, inForce === price));
      return await Promise.all([
        ...all.map(({ id, price }) => shown(id, price)),
        ...LIST_PRICES.map((price) => shown(null, price)),
      ]);
    },
    create: (input) => asSystem(db, 'llm: a new price', (trx) => save(trx, newId(), input)),
    update: (id, input) =>
      asSystem(db, 'llm: change a price', async (trx) => {
        if (!(await hasPrice(trx, id))) notFound();
        return await save(trx, id, input);
      }),
    delete: (id) =>
      asSystem(db, 'llm: delete a price', async (trx) => {
        if (!(await deletePrice(trx, id))) notFound();
      }),
    of: async (asked) => {
      const { LIST_PRICES, priceOn } = await import('@vitae/llm');
      const listed = priceOn(LIST_PRICES, { ...asked, day: today() });
      const price = await priceIn(await own(), { ...asked, day: today() });
      if (price === undefined || listed === undefined || price === listed) return price;
      // What the model can do is no matter of its price.
      const { contextWindow, maxOutput, structured } = listed;
      return { ...price, contextWindow, maxOutput, structured };
    },
  };
}

function notFound(): never {
  throw new VitaeError('resource.not-found');
}

async function ownPrices(trx: Trx): Promise<OwnPrice[]> {
  return (await listOwnPrices(trx)).map(({ id, price }: PriceRow) => ({
    id,
    price: toModelPrice(LlmPriceSettings.parse(price)),
  }));
}

async function priceIn(
  own: readonly OwnPrice[],
  asked: { readonly provider: string; readonly model: string; readonly day: string },
): Promise<ModelPrice | undefined> {
  const { LIST_PRICES, priceOn } = await import('@vitae/llm');
  const said = own.map(({ price }) => price);
  return priceOn(said, asked) ?? priceOn(LIST_PRICES, asked);
}
