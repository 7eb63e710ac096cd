# SPDX-License-Identifier: GPL-3.0-or-later
#
# Prints what R says of the samples of these tests, a line each: key, values, the command that gave
# them. The tests read what it printed; to print it again (Debian: r-base-core, r-cran-survival,
# r-cran-coin):
#
#   Rscript reference.R > reference.tsv
suppressPackageStartupMessages({library(survival); library(coin)})

cat("# Printed by", R.version.string, "with survival", format(packageVersion("survival")),
    "and coin", format(packageVersion("coin")))
cat("\n")

say <- function(key, command) {
    expression <- substitute(command)
    values <- eval(expression, globalenv())
    cat(key, paste(trimws(formatC(as.numeric(values), digits = 17, format = "g")), collapse = " "),
        gsub(" +", " ", paste(deparse(expression, width.cutoff = 500), collapse = " ")), sep = "\t")
    cat("\n")
}

# --- distributions
say("normal.p", 2 * pnorm(-c(0, 0.5, 1.96, 4, 10)))
say("student.p", 2 * pt(-c(0, 0.5, 2.2, 12.7, 40), c(3, 8, 1, 2, 1e6)))
say("student.quantile", qt(0.975, c(1, 2, 5, 30, 1e6)))
say("chi_squared.p", pchisq(c(0, 0.1, 3.84, 16.79, 200), 1, lower.tail = FALSE))

# --- proportions
say("wilson", prop.test(56, 70, correct = FALSE)$conf.int)
say("fisher.tea", fisher.test(matrix(c(3, 1, 1, 3), 2))$p.value)
say("fisher.rare", fisher.test(matrix(c(12, 99988, 31, 99969), 2))$p.value)
say("fisher.large", fisher.test(matrix(c(50010, 49990, 50600, 49400), 2))$p.value)
say("fisher.uneven", fisher.test(matrix(c(7, 2, 31999, 68001), 2))$p.value)
say("holm", p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.2, 0.005), "holm"))

adjusted <- function(promoters, detractors, n) { p <- (promoters + 0.75) / (n + 3); d <- (detractors + 0.75) / (n + 3); 100 * (p - d + c(-1, 1) * qnorm(0.975) * sqrt((p + d - (p - d)^2) / (n + 3))) }
say("promoter_score", adjusted(50, 20, 100))

# --- correlations: F. J. Anscombe, The American Statistician 27 (1973)
correlated <- function(test) c(test$estimate, test$conf.int, test$p.value)
say("pearson.anscombe1", correlated(with(anscombe, cor.test(x1, y1))))
say("pearson.anscombe2", correlated(with(anscombe, cor.test(x2, y2))))
say("pearson.anscombe3", correlated(with(anscombe, cor.test(x3, y3))))
say("pearson.anscombe4", correlated(with(anscombe, cor.test(x4, y4))))
say("line.anscombe1", with(anscombe, c(coef(lm(y1 ~ x1)), confint(lm(y1 ~ x1))["x1", ])))
say("line.anscombe3", with(anscombe, c(coef(lm(y3 ~ x3)), confint(lm(y3 ~ x3))["x3", ])))
x60 <- (1:60 * 37) %% 101
y60 <- (1:60 * 53) %% 47 + x60
say("pearson.sixty", correlated(cor.test(x60, y60)))
say("line.sixty", c(coef(lm(y60 ~ x60)), confint(lm(y60 ~ x60))["x60", ]))
say("spearman.sixty", unlist(suppressWarnings(cor.test(x60, y60, method = "spearman", exact = FALSE))[c("estimate", "p.value")]))

rising <- (1:13 * 4) %% 13 + 1:13 * 0.53
say("spearman.thirteen", unlist(cor.test(1:13, rising, method = "spearman")[c("estimate", "p.value")]))
say("spearman.twelve", unlist(cor.test(1:12, rising[1:12], method = "spearman")[c("estimate", "p.value")]))

# M. Hollander, D. A. Wolfe, Nonparametric Statistical Methods (1973), p. 187: lightness of tuna
lightness <- c(44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1)
quality <- c(2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8)
say("spearman.tuna", unlist(cor.test(lightness, quality, method = "spearman")[c("estimate", "p.value")]))
bonett <- function(rho, n) tanh(atanh(rho) + c(-1, 1) * qnorm(0.975) * sqrt((1 + rho^2 / 2) / (n - 3)))
say("spearman.tuna.interval", bonett(cor(lightness, quality, method = "spearman"), 9))

# Every order of eight ranks with ties, by brute force.
orders <- function(v) if (length(v) < 2) matrix(v) else do.call(rbind, lapply(seq_along(v), function(i) cbind(v[i], orders(v[-i]))))
tied.x <- c(1, 2, 2, 3, 4, 4, 4, 5)
tied.y <- c(2, 1, 3, 3, 3, 5, 4, 7)
tied.rho <- cor(rank(tied.x), rank(tied.y))
say("spearman.tied", c(tied.rho, mean(abs(cor(rank(tied.x), t(matrix(rank(tied.y)[orders(1:8)], ncol = 8)))) >= abs(tied.rho) - 1e-9)))

# --- two groups: Hollander and Wolfe, p. 69: permeability of a membrane
term <- c(0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46)
early <- c(1.15, 0.88, 0.90, 0.74, 1.21)
say("ranks.membrane", unlist(wilcox.test(term, early)[c("statistic", "p.value")]))
a49 <- (1:49 * 37) %% 101
b49 <- (1:49 * 29) %% 103 + 6.5
say("ranks.49", unlist(wilcox.test(a49, b49)[c("statistic", "p.value")]))
tied.a <- c(1, 2, 2, 3, 3, 3, 4)
tied.b <- c(2, 3, 4, 4, 5, 5)
say("ranks.tied", as.numeric(pvalue(wilcox_test(c(tied.a, tied.b) ~ factor(rep(c("a", "b"), c(7, 6))), distribution = "exact"))))
a60 <- (1:60 * 37) %% 10
b55 <- (1:55 * 29) %% 11 + 1
say("ranks.large", unlist(wilcox.test(a60, b55, exact = FALSE, correct = TRUE)[c("statistic", "p.value")]))

# --- survival: E. J. Freireich et al., Blood 21 (1963): weeks of remission of leukaemia
mp.weeks <- c(6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35)
mp.ended <- c(1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0)
placebo.weeks <- c(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)
mp <- summary(survfit(Surv(mp.weeks, mp.ended) ~ 1, conf.type = "log-log"))
say("survival.mp.day", mp$time)
say("survival.mp.at_risk", mp$n.risk)
say("survival.mp.ended", mp$n.event)
say("survival.mp.survival", mp$surv)
say("survival.mp.standard_error", mp$std.err)
say("survival.mp.low", mp$lower)
say("survival.mp.high", mp$upper)
say("survival.placebo.survival", summary(survfit(Surv(placebo.weeks, rep(1, 21)) ~ 1))$surv)
leukaemia <- data.frame(weeks = c(mp.weeks, placebo.weeks), ended = c(mp.ended, rep(1, 21)), group = rep(1:2, each = 21))
ranked <- function(test) c(test$chisq, pchisq(test$chisq, 1, lower.tail = FALSE), test$obs, test$exp)
say("log_rank.leukaemia", ranked(survdiff(Surv(weeks, ended) ~ group, leukaemia)))

# R. G. Miller, Survival Analysis (1981): maintained or not, acute myelogenous leukaemia
say("log_rank.aml", ranked(survdiff(Surv(time, status) ~ x, aml)))
