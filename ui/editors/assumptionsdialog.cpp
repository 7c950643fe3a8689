// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/assumptionsdialog.h"

#include "models/assumptionsmodel.h"
#include "models/fieldtext.h"
#include "session/formatsource.h"
#include "session/plansession.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace evenhost::editors {

using namespace Qt::StringLiterals;
using models::AssumptionsModel;

namespace {

/// Numbers are typed as text with units; how sure somebody is, is chosen.
class AssumptionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        QStyleOptionViewItem option = given;
        const theme::Colours& c = theme::colours(option.palette);
        const bool overridden =
            index.data(AssumptionsModel::OverriddenRole).toBool() && index.column() <= AssumptionsModel::Value;
        const bool soft = index.column() >= AssumptionsModel::Unit;
        option.palette.setColor(QPalette::Text, overridden ? c.hybrid : soft ? c.softInk : c.ink);
        option.palette.setColor(QPalette::HighlightedText, option.palette.color(QPalette::Text));
        if (index.column() == AssumptionsModel::Value)
            option.font.setWeight(QFont::DemiBold);
        QStyledItemDelegate::paint(painter, option, index);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.column() != AssumptionsModel::Sureness)
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto* box = new QComboBox(parent);
        for (int i = 0; i <= static_cast<int>(base::Confidence::Unverified); ++i)
            box->addItem(models::confidenceLabel(static_cast<base::Confidence>(i)));
        return box;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            box->setCurrentIndex(index.data(Qt::EditRole).toInt());
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        if (const auto* box = qobject_cast<QComboBox*>(editor))
            model->setData(index, box->currentIndex());
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }
};

} // namespace

AssumptionsDialog::AssumptionsDialog(session::PlanSession* session, session::FormatSource* formats, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_formats(formats)
    , m_model(new AssumptionsModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit)
    , m_view(new QTableView)
    , m_message(new QLabel)
{
    setWindowTitle(tr("All assumptions"));
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(AssumptionsModel::SearchRole);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search"));
    m_search->setTextMargins(theme::step, 0, theme::step, 0);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new AssumptionDelegate(m_view));
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QTableView::SelectItems);
    m_view->setSelectionMode(QTableView::SingleSelection);
    m_view->setEditTriggers(QTableView::DoubleClicked | QTableView::EditKeyPressed | QTableView::AnyKeyPressed);
    m_view->setMouseTracking(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    m_view->setAccessibleName(windowTitle());
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto* buttons = new QDialogButtonBox;
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_message, 1);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addLayout(foot);
    resize(1040, 640);

    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_filter->setFilterFixedString(text.toLower()); });
    connect(m_model, &AssumptionsModel::valueEdited, this, [this](const QString& path, double value) {
        setMessage({});
        m_session->endTyping();
        m_session->setValue(tr("Change %1").arg(models::fieldLabel(path.toStdString())), path, value);
    });
    connect(m_model, &AssumptionsModel::quantityEdited, this,
            [this](const QString& path, const base::Quantity& quantity) {
                setMessage({});
                plan::Plan after = m_session->plan();
                const std::string key = path.toStdString();
                base::Quantity changed = quantity;
                if (const plan::Field* field = plan::fieldAt(key)) {
                    // What a scenario shows is not what the plan says.
                    if (const base::Quantity* own = plan::quantity(after, *field))
                        changed.value = own->value;
                    plan::setQuantity(after, *field, changed);
                } else {
                    base::Quantity& rate = after.exchangeRates[std::string(plan::splitPath(key).field)];
                    changed.value = rate.value;
                    rate = changed;
                }
                m_session->change(tr("Change range or source of %1").arg(models::fieldLabel(key)), after);
            });
    connect(m_model, &AssumptionsModel::refused, this, [this](const QString& path, const QString& reason) {
        setMessage(models::fieldLabel(path.toStdString()) + u": "_s + reason);
    });
    connect(m_session, &session::PlanSession::planChanged, this, &AssumptionsDialog::refresh);
    connect(m_formats, &session::FormatSource::formatChanged, this, &AssumptionsDialog::refresh);
    refresh();
    m_view->resizeColumnsToContents();
    // Values are written in semi-bold, which the view does not count in.
    m_view->setColumnWidth(AssumptionsModel::Value, m_view->columnWidth(AssumptionsModel::Value) + 3 * theme::step);
    m_view->setColumnWidth(AssumptionsModel::Source, 300);
    m_view->horizontalHeader()->setSectionResizeMode(AssumptionsModel::Source, QHeaderView::Stretch);
}

void AssumptionsDialog::refresh()
{
    m_model->setContent(m_session->shownPlan(), m_session->plan(), m_formats->format());
}

void AssumptionsDialog::setMessage(const QString& text)
{
    QPalette bad = palette();
    bad.setColor(QPalette::WindowText, theme::colours(this).bad);
    m_message->setPalette(bad);
    m_message->setText(text);
}

void AssumptionsDialog::showPath(const QString& path)
{
    m_search->clear();
    const int row = m_model->rowOf(path);
    if (row < 0)
        return;
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, AssumptionsModel::Value));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QTableView::PositionAtCenter);
    m_view->setFocus();
}

} // namespace evenhost::editors
