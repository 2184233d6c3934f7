-- What both conversations with Neovim share: how to wait, how the server starts, and where what was seen goes.
local neovim = {}

function neovim.wait(what, test)
  if not vim.wait(30000, test, 20) then error('waited in vain for ' .. what) end
end

--- Opens the letter of $FOLDER with the server, holds a conversation, and writes what was seen to the file of $SEEN, as JSON.
function neovim.talk(seen, conversation)
  local ok, problem = pcall(function()
    local client = vim.lsp.start_client({
      name = 'klaretaal',
      cmd = { vim.env.NODE, vim.env.BIN, 'lsp' },
      root_dir = vim.env.FOLDER,
    })
    vim.cmd('edit ' .. vim.env.FOLDER .. '/brief.md')
    vim.bo.filetype = 'markdown'
    vim.lsp.buf_attach_client(0, client)
    conversation()
    vim.lsp.stop_client(client)
    neovim.wait('the server to end', function() return vim.lsp.client_is_stopped(client) end)
  end)
  if not ok then seen.problem = problem end
  local file = io.open(vim.env.SEEN, 'w')
  file:write(vim.json and vim.json.encode(seen) or vim.fn.json_encode(seen))
  file:close()
  vim.cmd('qa!')
end

return neovim
