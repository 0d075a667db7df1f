/** When all evidence was last looked through, as year and month, and the clinician who has read what is said of it: nobody yet. */
export const review: { readonly checked: `${number}-${number}`; readonly clinician: string | null } = {
  checked: '2026-11',
  clinician: null,
}
