import { EventEmitter } from 'node:events';

interface Options {
  readonly title: string;
  readonly body: string;
}

/** No desktop shows it; a test finds it in `all` and clicks it by its event, as it would natively. */
export class Notification extends EventEmitter {
  static readonly all: Notification[] = [];
  static readonly isSupported = (): boolean => true;
  readonly title: string;
  readonly body: string;

  constructor({ title, body }: Options) {
    super();
    this.title = title;
    this.body = body;
  }

  show(): void {
    Notification.all.push(this);
  }
}
