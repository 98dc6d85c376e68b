import type {Control} from '../gatherers/form-fields';
import type {Sheet} from './editing';

type Place = Control | Sheet;

/** Where somebody wrote while nothing was read, since the page was no shop yet: if it becomes one, that counts. */
export class PassedPlaces {
  #places: WeakRef<Place>[] = [];
  #known = new WeakSet<Place>();

  note(place: Place): void {
    if (this.#known.has(place)) return;
    this.#known.add(place);
    this.#places.push(new WeakRef(place));
  }

  /** Has what still stands there told, once. */
  tell(tell: (place: Place) => void): void {
    const places = this.#places;
    this.#places = [];
    this.#known = new WeakSet();
    for (const place of places) {
      const there = place.deref();
      if (there?.isConnected) tell(there);
    }
  }
}
