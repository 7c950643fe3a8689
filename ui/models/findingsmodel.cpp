// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findingsmodel.h"

#include "models/fieldtext.h"
#include "models/findingtext.h"

#include <algorithm>

namespace evenhost::models {

using namespace Qt::StringLiterals;

void FindingsModel::setFindings(const base::Findings& findings, const Format& format)
{
    base::Findings sorted;
    for (const base::Finding& finding : findings) {
        if (std::ranges::find(sorted, finding) == sorted.end())
            sorted.push_back(finding);
    }
    std::ranges::stable_sort(sorted, std::ranges::greater(), &base::Finding::severity);
    QStringList texts;
    for (const base::Finding& finding : sorted)
        texts += findingText(finding, format);
    if (sorted == m_findings && texts == m_texts)
        return;
    beginResetModel();
    m_findings = std::move(sorted);
    m_texts = std::move(texts);
    endResetModel();
}

int FindingsModel::countOf(base::Severity severity) const
{
    return static_cast<int>(std::ranges::count(m_findings, severity, &base::Finding::severity));
}

QString FindingsModel::summary() const
{
    const int problems = countOf(base::Severity::Error);
    const int checks = countOf(base::Severity::Warning);
    QStringList parts;
    if (problems > 0)
        parts += tr("%n problem(s)", nullptr, problems);
    if (checks > 0)
        parts += tr("%n thing(s) to check", nullptr, checks);
    if (parts.isEmpty())
        return {};
    return severitySign(problems > 0 ? base::Severity::Error : base::Severity::Warning) + u' ' + parts.join(u", "_s);
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const base::Finding& finding = m_findings[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return m_texts.at(index.row());
    case Qt::AccessibleTextRole:
        return QString(severityLabel(finding.severity) + u": "_s + m_texts.at(index.row()));
    case PathRole:
        return fromPlan(finding.path);
    case SeverityRole:
        return static_cast<int>(finding.severity);
    case SignRole:
        return severitySign(finding.severity);
    default:
        return {};
    }
}

} // namespace evenhost::models
