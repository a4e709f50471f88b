/** The API's version, in a header of every answer and in its description. */
export const apiVersion = '0.1'
