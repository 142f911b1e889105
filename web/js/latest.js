/** Runs one request at a time: a new one cancels the one before, whose result is then never seen. */
export class Latest {
    #controller = null;

    /** Resolves with what the work gives, or with undefined where a later call or cancel() has overtaken it. */
    async run(work) {
        this.cancel();
        const controller = new AbortController();
        this.#controller = controller;
        try {
            const result = await work(controller.signal);
            return controller.signal.aborted ? undefined : result;
        } catch (error) {
            if (controller.signal.aborted) {
                return undefined;
            }
            throw error;
        }
    }

    cancel() {
        this.#controller?.abort();
        this.#controller = null;
    }
}
