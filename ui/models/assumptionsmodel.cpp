// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assumptionsmodel.h"

#include "base/date.h"
#include "models/amountparser.h"
#include "models/fieldtext.h"
#include "models/findingtext.h"
#include "models/markup.h"

#include <algorithm>

namespace evenhost::models {

using namespace Qt::StringLiterals;

void AssumptionsModel::setContent(std::shared_ptr<const plan::Plan> plan, const plan::Plan& own, const Format& format)
{
    std::vector<Row> rows;
    for (const plan::Field& field : plan::fields()) {
        const base::Quantity* quantity = plan::quantity(*plan, field);
        const base::Quantity* before = plan::quantity(own, field);
        const bool overridden = quantity && (!before || before->value != quantity->value);
        rows.push_back({plan::pathOf(field), field.unit, field.group, quantity ? *quantity : base::Quantity{},
                        quantity != nullptr, overridden});
    }
    for (const auto& [currency, rate] : plan->exchangeRates) {
        const auto before = own.exchangeRates.find(currency);
        const bool overridden = before == own.exchangeRates.end() || before->second.value != rate.value;
        rows.push_back(
            {"exchange_rates." + currency, base::Unit::ExchangeRate, plan::Group::Time, rate, true, overridden});
    }
    std::ranges::stable_sort(rows, {}, &Row::group);
    const bool sameRows = std::ranges::equal(rows, m_rows, {}, &Row::path, &Row::path);
    if (!sameRows)
        beginResetModel();
    m_rows = std::move(rows);
    m_own = own;
    m_format = format;
    if (!sameRows)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AssumptionsModel::rowOf(const QString& path) const
{
    const auto found = std::ranges::find(m_rows, path.toStdString(), &Row::path);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

base::Quantity AssumptionsModel::quantityAt(int row) const
{
    return m_rows.at(static_cast<std::size_t>(row)).quantity;
}

int AssumptionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AssumptionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AssumptionsModel::displayText(const Row& row, int column, bool forEditing) const
{
    const auto number = [&](std::optional<double> value) {
        return value ? m_format.number(*value, row.unit) : QString();
    };
    switch (column) {
    case Item:
        return fieldLabel(row.path);
    case Value:
        return row.known ? number(row.quantity.value) : forEditing ? QString() : tr("not measured");
    case Low:
        return number(row.quantity.low);
    case High:
        return number(row.quantity.high);
    case Unit:
        return m_format.unit(row.unit);
    case Source:
        return fromPlan(row.quantity.provenance.source);
    case Date:
        return forEditing ? fromPlan(row.quantity.provenance.date)
                          : m_format.date(fromPlan(row.quantity.provenance.date));
    case Sureness:
        return row.known ? confidenceLabel(row.quantity.provenance.confidence) : QString();
    default:
        return {};
    }
}

QVariant AssumptionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column(), false);
    case Qt::EditRole:
        return index.column() == Sureness ? QVariant(static_cast<int>(row.quantity.provenance.confidence))
                                          : QVariant(displayText(row, index.column(), true));
    case PathRole:
        return fromPlan(row.path);
    case GroupRole:
        return groupLabel(row.group);
    case SearchRole:
        return QString(fieldLabel(row.path) + u' ' + groupLabel(row.group) + u' '
                       + fromPlan(row.quantity.provenance.source))
            .toLower();
    case OverriddenRole:
        return row.overridden;
    case Qt::ToolTipRole: {
        QString tip = index.column() == Source ? fromPlan(row.quantity.provenance.source) : fieldHelp(row.path);
        if (index.column() == Source && !row.quantity.provenance.note.empty())
            tip += u"\n"_s + fromPlan(row.quantity.provenance.note);
        return tip.isEmpty() ? QVariant()
                             : QVariant(QString(u"<qt>"_s + escaped(tip).replace(u'\n', u"<br>"_s) + u"</qt>"_s));
    }
    case Qt::TextAlignmentRole: {
        const bool right = index.column() == Value || index.column() == Low || index.column() == High;
        return QVariant::fromValue(Qt::Alignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    default:
        return {};
    }
}

bool AssumptionsModel::setNumber(Row row, int column, const QString& text)
{
    const QString path = fromPlan(row.path);
    const auto refuse = [&](const QString& reason) {
        emit refused(path, reason);
        return false;
    };
    const bool emptied = text.trimmed().isEmpty();
    if (emptied && column == Value)
        return refuse(tr("Enter a number."));
    std::optional<double> number;
    if (!emptied) {
        const ParsedAmount parsed = parseAmount(text, row.unit, m_format);
        if (!parsed.value)
            return refuse(parsed.reason);
        const auto info = plan::pathInfo(m_own, row.path);
        const auto problem = info ? plan::checkValue(*info, row.path, *parsed.value) : std::nullopt;
        if (problem)
            return refuse(findingText(*problem, m_format));
        number = parsed.value;
    }
    if (column == Value) {
        if (*number != row.quantity.value || !row.known)
            emit valueEdited(path, *number);
        return true;
    }
    (column == Low ? row.quantity.low : row.quantity.high) = number;
    if (row.quantity.low.value_or(row.quantity.value) > row.quantity.value
        || row.quantity.high.value_or(row.quantity.value) < row.quantity.value)
        return refuse(tr("The range has to include the value."));
    emit quantityEdited(path, row.quantity);
    return true;
}

bool AssumptionsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Row row = m_rows[static_cast<std::size_t>(index.row())];
    const QString text = value.toString().trimmed();
    if (value.toString() == data(index, Qt::EditRole).toString())
        return true; // opened and left: not an edit, though the display may have fewer digits
    base::Provenance& provenance = row.quantity.provenance;
    switch (index.column()) {
    case Value:
    case Low:
    case High:
        return setNumber(row, index.column(), text);
    case Source:
        provenance.source = text.toStdString();
        break;
    case Date:
        if (!text.isEmpty() && !base::dateFromIso(text.toStdString())) {
            emit refused(fromPlan(row.path), tr("Write the date as in 2026-11-21."));
            return false;
        }
        provenance.date = text.toStdString();
        break;
    case Sureness:
        provenance.confidence = static_cast<base::Confidence>(std::clamp(value.toInt(), 0, 4));
        break;
    default:
        return false;
    }
    emit quantityEdited(fromPlan(row.path), row.quantity);
    return true;
}

QVariant AssumptionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == Value || section == Low || section == High;
        return QVariant::fromValue(Qt::Alignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Item:
        return tr("Item");
    case Value:
        return tr("Value");
    case Low:
        return tr("Low");
    case High:
        return tr("High");
    case Unit:
        return tr("Unit");
    case Source:
        return tr("Source");
    case Date:
        return tr("Date");
    case Sureness:
        return tr("How sure");
    default:
        return {};
    }
}

Qt::ItemFlags AssumptionsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() == Item || index.column() == Unit)
        return flags;
    const bool known = m_rows[static_cast<std::size_t>(index.row())].known;
    return known || index.column() == Value ? flags | Qt::ItemIsEditable : flags;
}

} // namespace evenhost::models
