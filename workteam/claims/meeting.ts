/** A meeting scores many claims: how many sat there is asked once. */
export const meeting = { present: 5 }
