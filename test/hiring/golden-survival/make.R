# Rscript test/hiring/golden-survival/make.R: the tables of this folder, by R's package survival, which shares no
# code with ours. Made with R 4.2.2 and survival 3.5-3 of Debian 12. Not part of the tests.
library(survival)
options(digits = 17)
folder <- "test/hiring/golden-survival"
from <- as.Date("2023-01-01")
to <- as.Date("2024-12-31")
for (n in c(12, 150, 1200)) {
  set.seed(n)
  joined <- from + sample(-1500:720, n, replace = TRUE)
  # Many leave early, the rest seldom; some before the window, some after it.
  stays <- ifelse(runif(n) < 0.4, rexp(n, 1 / 60), rexp(n, 1 / 1200))
  left <- joined + floor(stays)
  seen <- left >= from
  joined <- joined[seen]
  left <- left[seen]
  enter <- pmax(0, as.numeric(from - joined))
  exit <- as.numeric(pmin(left, to) - joined) + 1
  event <- as.numeric(left <= to)
  fit <- survfit(Surv(enter, exit, event) ~ 1, conf.type = "log", conf.int = 0.95)
  at <- fit$n.event > 0
  number <- function(x) ifelse(is.finite(x), formatC(x, digits = 17, format = "g"), "")
  write.csv(
    data.frame(joined = format(joined), left = format(left)),
    file.path(folder, paste0("people-", n, ".csv")), row.names = FALSE, quote = FALSE
  )
  write.csv(
    data.frame(
      days = fit$time[at], atRisk = fit$n.risk[at], leavers = fit$n.event[at],
      survival = number(fit$surv[at]), standardError = number((fit$surv * fit$std.err)[at]),
      low = number(fit$lower[at]), high = number(fit$upper[at])
    ),
    file.path(folder, paste0("survival-", n, ".csv")), row.names = FALSE, quote = FALSE
  )
}
