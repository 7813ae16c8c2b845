/** Days without a touch of the company after which it is asked whether it still hires. Our promise to seekers, no rule of law. */
export const untouchedDays = 45
/** Days it has to answer before the vacancy is closed. */
export const answerDays = 10
