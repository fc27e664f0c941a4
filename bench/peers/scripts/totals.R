# Reads lines "frequency v1,v2,..." and forecasts a year of each by seasonal naive, ETS and ARIMA, with a band of 80 %: one line of JSON each.
suppressPackageStartupMessages(library(forecast))
for (line in readLines(file("stdin"), warn = FALSE)) {
  parts <- strsplit(line, " ")[[1]]
  year <- as.numeric(parts[1])
  totals <- ts(as.numeric(strsplit(parts[2], ",")[[1]]), frequency = year)
  numbers <- function(values) paste0("[", paste(format(values, digits = 10, trim = TRUE), collapse = ","), "]")
  one <- function(name, found) {
    sprintf("\"%s\": {\"mean\": %s, \"low\": %s, \"high\": %s}", name, numbers(found$mean), numbers(found$lower), numbers(found$upper))
  }
  cat("{", paste(c(
    one("seasonal naive", snaive(totals, h = year, level = 80)),
    one("ETS", forecast(ets(totals), h = year, level = 80)),
    one("ARIMA", forecast(auto.arima(totals), h = year, level = 80))
  ), collapse = ", "), "}\n", sep = "")
}
